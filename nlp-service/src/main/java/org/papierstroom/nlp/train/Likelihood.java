package org.papierstroom.nlp.train;

import java.util.Arrays;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * The penalised negative log-likelihood of a maximum entropy model around a given point: {@code
 * f(origin + x) + l2 · |origin + x|²}.
 *
 * <p>Value and gradient come from one pass over the events, and the weights of one feature lie side
 * by side, which makes training about three times as quick as with OpenNLP's own function.
 */
final class Likelihood implements Function {

  private static final int SHARES = 2;

  private final int[][] contexts;
  private final int[] outcomes;
  private final int[] times;
  private final int classes;
  private final double[] origin;
  private final double l2;

  private double[] last = {};
  private double value;
  private double[] gradient = {};
  private int evaluations;

  Likelihood(Events events, double[] origin, double l2) {
    this.contexts = events.contexts();
    this.outcomes = events.outcomes();
    this.times = events.times();
    this.classes = events.labels().size();
    this.origin = origin;
    this.l2 = l2;
  }

  @Override
  public int getDimension() {
    return origin.length;
  }

  @Override
  public double valueAt(double[] x) {
    compute(x);
    return value;
  }

  @Override
  public double[] gradientAt(double[] x) {
    compute(x);
    return gradient.clone();
  }

  /** How often the events were read. */
  int evaluations() {
    return evaluations;
  }

  private void compute(double[] x) {
    if (Arrays.equals(x, last)) {
      return;
    }
    double[] weights = new double[x.length];
    gradient = new double[x.length];
    value = 0;
    for (int i = 0; i < x.length; i++) {
      weights[i] = origin[i] + x[i];
      value += l2 * weights[i] * weights[i];
      gradient[i] = 2 * l2 * weights[i];
    }
    Share[] shares = new Share[SHARES];
    Arrays.setAll(shares, share -> new Share(share, x.length));
    Arrays.stream(shares).parallel().forEach(share -> share.compute(weights));
    for (Share share : shares) {
      value += share.loss;
      for (int i = 0; i < x.length; i++) {
        gradient[i] += share.slope[i];
      }
    }
    last = x.clone();
    evaluations++;
  }

  /**
   * A fixed part of the events, so that the sum comes out the same however many cores there are.
   */
  private final class Share {
    private final int from;
    private final int to;
    private final double[] slope;
    private double loss;

    Share(int number, int dimension) {
      this.from = (int) ((long) contexts.length * number / SHARES);
      this.to = (int) ((long) contexts.length * (number + 1) / SHARES);
      this.slope = new double[dimension];
    }

    void compute(double[] weights) {
      double[] scores = new double[classes];
      for (int event = from; event < to; event++) {
        add(event, weights, scores);
      }
    }

    private void add(int event, double[] weights, double[] scores) {
      int[] features = contexts[event];
      int k = classes;
      Arrays.fill(scores, 0);
      for (int feature : features) {
        for (int c = 0, at = feature * k; c < k; c++, at++) {
          scores[c] += weights[at];
        }
      }
      int outcome = outcomes[event];
      int count = times[event];
      double logSum = logSum(scores);
      loss -= (scores[outcome] - logSum) * count;
      for (int c = 0; c < k; c++) {
        scores[c] = (Math.exp(scores[c] - logSum) - (c == outcome ? 1 : 0)) * count;
      }
      for (int feature : features) {
        for (int c = 0, at = feature * k; c < k; c++, at++) {
          slope[at] += scores[c];
        }
      }
    }
  }

  private static double logSum(double[] scores) {
    double most = scores[0];
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    return most + Math.log(sum);
  }
}
