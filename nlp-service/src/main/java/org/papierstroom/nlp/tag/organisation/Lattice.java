package org.papierstroom.nlp.tag.organisation;

import java.util.Arrays;

/**
 * The scores of all outcomes of a chain of tokens.
 *
 * <p>{@code scores[(i * k + before) * k + outcome]} is that of an outcome of token {@code i} when
 * the token before has the outcome {@code before}; the first token stands behind {@link
 * Outcomes#OTHER}. What may not be is minus infinity.
 */
final class Lattice {

  private static final int K = Outcomes.COUNT;

  private final int size;
  private final double[] scores;

  Lattice(double[] scores) {
    this.size = scores.length / (K * K);
    this.scores = scores;
  }

  private double score(int i, int before, int outcome) {
    return scores[(i * K + before) * K + outcome];
  }

  /** The likeliest outcomes together. */
  int[] best() {
    int[] from = new int[size * K];
    double[] reached = start();
    for (int i = 0; i < size; i++) {
      double[] next = new double[K];
      for (int c = 0; c < K; c++) {
        next[c] = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < K; before++) {
          double score = reached[before] + score(i, before, c);
          if (score > next[c]) {
            next[c] = score;
            from[i * K + c] = before;
          }
        }
      }
      reached = next;
    }
    int[] best = new int[size];
    int at = Outcomes.OTHER;
    for (int c = 0; c < K; c++) {
      at = reached[c] > reached[at] ? c : at;
    }
    for (int i = size - 1; i >= 0; i--) {
      best[i] = at;
      at = from[i * K + at];
    }
    return best;
  }

  /** How likely it is that exactly the tokens {@code from} to {@code to} are a name. */
  double probability(int from, int to) {
    double[] whole = start();
    double[] named = start();
    for (int i = 0; i < size; i++) {
      whole = step(whole, i, -1);
      named = step(named, i, wanted(i, from, to));
      if (i == to) {
        named[Outcomes.INSIDE] = Double.NEGATIVE_INFINITY;
      }
    }
    return Math.exp(logSum(named) - logSum(whole));
  }

  private static int wanted(int i, int from, int to) {
    if (i < from || i >= to) {
      return -1;
    }
    return i == from ? Outcomes.START : Outcomes.INSIDE;
  }

  private double[] step(double[] reached, int i, int only) {
    double[] next = new double[K];
    double[] terms = new double[K];
    for (int c = 0; c < K; c++) {
      for (int before = 0; before < K; before++) {
        terms[before] = reached[before] + score(i, before, c);
      }
      next[c] = only < 0 || only == c ? logSum(terms) : Double.NEGATIVE_INFINITY;
    }
    return next;
  }

  private static double[] start() {
    double[] start = new double[K];
    Arrays.fill(start, Double.NEGATIVE_INFINITY);
    start[Outcomes.OTHER] = 0;
    return start;
  }

  private static double logSum(double[] values) {
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      most = Math.max(most, value);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }
}
