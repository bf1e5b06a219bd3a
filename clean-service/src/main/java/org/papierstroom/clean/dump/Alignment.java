package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which row of the next dump holds each row of the dump before. Rows keep their order from dump to
 * dump, because both are sorted by height, so this is the cheapest monotone match.
 *
 * @param merged for each old row the row that holds it, or -1 for a blank row that is gone
 * @param oldOf for each row of the next dump the old row in it, or -1 where the row is new
 */
record Alignment(int[] merged, int[] oldOf) {

  private static final double IMPOSSIBLE = 1e9;
  private static final double SHUFFLED = 1;
  private static final double OUT_OF_ORDER = 1.5;
  private static final double BADLY_SHUFFLED = 4;
  private static final double BLANK_IN_TEXT = 0.5;
  private static final double BLANK_GONE = 1.5;

  /** How many rows more than the rows gained an old row may move: blank rows may go. */
  private static final int SLACK = 3;

  /** The match, or empty when some row with text is nowhere in the next dump. */
  static Optional<Alignment> of(List<String> old, List<String> next) {
    return of(old, next, Alignment::cost);
  }

  /** What it costs to find an old row in a row of the next dump. */
  @FunctionalInterface
  interface Cost {
    double of(String old, String next);
  }

  /** The same, asking for costs that are remembered. */
  static Optional<Alignment> of(List<String> old, List<String> next, Cost costs) {
    int n = old.size();
    int m = next.size();
    int band = Math.max(0, m - n) + SLACK;
    double[][] cost = new double[n + 1][band + 1 + SLACK];
    byte[][] step = new byte[n + 1][band + 1 + SLACK];
    // column d of row i stands for next row i + d - SLACK
    for (double[] row : cost) {
      Arrays.fill(row, IMPOSSIBLE);
    }
    cost[0][SLACK] = 0;
    for (int i = 0; i <= n; i++) {
      boolean possible = false;
      for (int d = 0; d < cost[i].length; d++) {
        int j = i + d - SLACK;
        if (j < 0 || j > m) {
          continue;
        }
        if (i > 0 && j > 0 && cost[i - 1][d] < cost[i][d]) {
          double with = cost[i - 1][d] + costs.of(old.get(i - 1), next.get(j - 1));
          if (with < cost[i][d]) {
            cost[i][d] = with;
            step[i][d] = 1;
          }
        }
        if (j > 0 && d > 0 && cost[i][d - 1] < cost[i][d]) {
          cost[i][d] = cost[i][d - 1];
          step[i][d] = 2;
        }
        if (i > 0 && d + 1 < cost[i].length && old.get(i - 1).isBlank()) {
          double gone = cost[i - 1][d + 1] + BLANK_GONE;
          if (gone < cost[i][d]) {
            cost[i][d] = gone;
            step[i][d] = 3;
          }
        }
        possible |= cost[i][d] < IMPOSSIBLE;
      }
      if (!possible) {
        return Optional.empty();
      }
    }
    int d = m - n + SLACK;
    if (d < 0 || cost[n][d] >= IMPOSSIBLE) {
      return Optional.empty();
    }
    return Optional.of(trace(step, n, m, d));
  }

  private static Alignment trace(byte[][] step, int n, int m, int lastColumn) {
    int[] merged = new int[n];
    int[] oldOf = new int[m];
    Arrays.fill(merged, -1);
    Arrays.fill(oldOf, -1);
    int i = n;
    int d = lastColumn;
    while (i > 0) {
      switch (step[i][d]) {
        case 1 -> {
          i--;
          merged[i] = i + d - SLACK;
          oldOf[i + d - SLACK] = i;
        }
        case 2 -> d--;
        default -> {
          i--;
          d++;
        }
      }
    }
    return new Alignment(merged, oldOf);
  }

  static double cost(String old, String next) {
    if (old.isBlank()) {
      return next.isBlank() ? 0 : BLANK_IN_TEXT;
    }
    if (next.isBlank()) {
      return IMPOSSIBLE;
    }
    if (old.strip().equals(next.strip())) {
      return 0;
    }
    if (Containment.inOrder(old, next)) {
      return SHUFFLED;
    }
    if (Containment.holds(old, next)) {
      return OUT_OF_ORDER;
    }
    return Containment.mayHold(old, next) ? BADLY_SHUFFLED : IMPOSSIBLE;
  }
}
