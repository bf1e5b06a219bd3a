package org.papierstroom.nlp.train;

import java.util.Arrays;
import java.util.List;
import org.papierstroom.nlp.tag.organisation.Outcomes;

/**
 * The penalised negative log-likelihood of a linear-chain conditional random field: {@code f(x) +
 * l2 · |x|²}. The weights of one feature lie side by side.
 */
final class Likelihood implements Descent.Objective {

  private static final int SHARES = 2;
  private static final int K = Outcomes.COUNT;

  private final List<Chains.Chain> chains;
  private final double l2;

  Likelihood(List<Chains.Chain> chains, double l2) {
    this.chains = chains;
    this.l2 = l2;
  }

  @Override
  public double at(double[] weights, double[] gradient) {
    Share[] shares = new Share[SHARES];
    Arrays.setAll(shares, share -> new Share(share, weights.length));
    Arrays.stream(shares).parallel().forEach(share -> share.compute(weights));
    double value = 0;
    for (int i = 0; i < weights.length; i++) {
      value += l2 * weights[i] * weights[i];
      gradient[i] = 2 * l2 * weights[i];
    }
    for (Share share : shares) {
      value += share.loss;
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += share.slope[i];
      }
    }
    return value;
  }

  /**
   * A fixed part of the chains, so that the sum comes out the same however many cores there are.
   */
  private final class Share {
    private final int from;
    private final int to;
    private final double[] slope;
    private double loss;

    Share(int number, int dimension) {
      this.from = (int) ((long) chains.size() * number / SHARES);
      this.to = (int) ((long) chains.size() * (number + 1) / SHARES);
      this.slope = new double[dimension];
    }

    void compute(double[] weights) {
      for (Chains.Chain chain : chains.subList(from, to)) {
        add(chain, weights);
      }
    }

    private void add(Chains.Chain chain, double[] weights) {
      int size = chain.outcomes().length;
      double[] factors = new double[size * K * K];
      double logScale = 0;
      double right = 0;
      int before = Outcomes.OTHER;
      for (int i = 0; i < size; i++) {
        double most = scores(chain, i, weights, factors);
        right += factors[(i * K + before) * K + chain.outcomes()[i]];
        before = chain.outcomes()[i];
        logScale += most;
        for (int at = i * K * K; at < (i + 1) * K * K; at++) {
          factors[at] = Math.exp(factors[at] - most);
        }
      }
      Sums sums = new Sums(factors, size);
      loss -= chain.weight() * (right - logScale - sums.logTotal());
      before = Outcomes.OTHER;
      for (int i = 0; i < size; i++) {
        slope(chain, i, before, sums);
        before = chain.outcomes()[i];
      }
    }

    /** Writes the scores of a token's outcomes behind each outcome, and gives the highest. */
    private double scores(Chains.Chain chain, int i, double[] weights, double[] factors) {
      double[] own = new double[K];
      sum(chain.own()[i], weights, own);
      double most = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < K; before++) {
        double[] edge = own.clone();
        sum(chain.after()[i][before], weights, edge);
        for (int c = 0; c < K; c++) {
          boolean may = (i > 0 || before == Outcomes.OTHER) && Outcomes.mayFollow(before, c);
          double score = may ? edge[c] : Double.NEGATIVE_INFINITY;
          factors[(i * K + before) * K + c] = score;
          most = Math.max(most, score);
        }
      }
      return most;
    }

    private static void sum(int[] features, double[] weights, double[] scores) {
      for (int feature : features) {
        for (int c = 0, at = feature * K; c < K; c++, at++) {
          scores[c] += weights[at];
        }
      }
    }

    private void slope(Chains.Chain chain, int i, int rightBefore, Sums sums) {
      int right = chain.outcomes()[i];
      double[] own = new double[K];
      for (int before = 0; before < K; before++) {
        double[] edge = new double[K];
        for (int c = 0; c < K; c++) {
          boolean observed = before == rightBefore && c == right;
          edge[c] = chain.weight() * (sums.probability(i, before, c) - (observed ? 1 : 0));
          own[c] += edge[c];
        }
        add(chain.after()[i][before], edge);
      }
      add(chain.own()[i], own);
    }

    private void add(int[] features, double[] amounts) {
      for (int feature : features) {
        for (int c = 0, at = feature * K; c < K; c++, at++) {
          slope[at] += amounts[c];
        }
      }
    }
  }

  /** Sums over all outcomes of a chain by the forward-backward algorithm, scaled per token. */
  private static final class Sums {
    private final double[] factors;
    private final double[] forward;
    private final double[] backward;
    private double logTotal;

    Sums(double[] factors, int size) {
      this.factors = factors;
      this.forward = new double[(size + 1) * K];
      this.backward = new double[(size + 1) * K];
      forward[Outcomes.OTHER] = 1;
      double[] scales = new double[size];
      for (int i = 0; i < size; i++) {
        for (int c = 0; c < K; c++) {
          for (int before = 0; before < K; before++) {
            forward[(i + 1) * K + c] += forward[i * K + before] * factor(i, before, c);
          }
          scales[i] += forward[(i + 1) * K + c];
        }
        for (int c = 0; c < K; c++) {
          forward[(i + 1) * K + c] /= scales[i];
        }
        logTotal += Math.log(scales[i]);
      }
      Arrays.fill(backward, size * K, (size + 1) * K, 1);
      for (int i = size - 1; i >= 0; i--) {
        for (int before = 0; before < K; before++) {
          for (int c = 0; c < K; c++) {
            backward[i * K + before] += factor(i, before, c) * backward[(i + 1) * K + c];
          }
          backward[i * K + before] /= scales[i];
        }
      }
      for (int i = 0; i < size; i++) {
        for (int at = i * K * K; at < (i + 1) * K * K; at++) {
          factors[at] /= scales[i];
        }
      }
    }

    private double factor(int i, int before, int outcome) {
      return factors[(i * K + before) * K + outcome];
    }

    double logTotal() {
      return logTotal;
    }

    double probability(int i, int before, int outcome) {
      return forward[i * K + before] * factor(i, before, outcome) * backward[(i + 1) * K + outcome];
    }
  }
}
