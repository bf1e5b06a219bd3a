package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the widths of an unknown typeface from the order in which chunks were sorted. Where a row
 * changes from one line to the other a chunk starts, and it starts no farther to the left than the
 * one where the row changed last: an inequality between two sums of widths. Widths that break it
 * are moved a part of the way to where they hold it (Kaczmarz, 1937), time and again.
 */
final class PenFit {

  private static final int ROUNDS = 40;
  private static final double PART = 0.15;

  /** A reading that is off by more is wrong, or its line starts elsewhere. */
  private static final int FARTHEST = 150_000;

  private static final int FEWEST = 60;
  private static final double SPREAD = 3;
  private static final double CLOSEST = 3_000;

  private final List<int[]> orders = new ArrayList<>();

  /** Adds what a reading of a row of two lines shows, of pages 0 and 1. */
  void learn(Reading reading) {
    String row = reading.row().text();
    int[] pages = reading.row().pages();
    int[][] printed = new int[2][Pen.SLOTS];
    int[] before = {};
    for (int i = 0; i < row.length(); i++) {
      int line = pages[i];
      if (i == 0 || pages[i] != pages[i - 1]) {
        int[] here = printed[line].clone();
        if (before.length > 0) {
          orders.add(difference(before, here));
        }
        before = here;
      }
      printed[line][Pen.slot(row.charAt(i))]++;
    }
  }

  /** Pairs of slot and how many more of it stand before the earlier chunk than before the later. */
  private static int[] difference(int[] earlier, int[] later) {
    int[] pairs = new int[2 * Pen.SLOTS];
    int length = 0;
    for (int slot = 0; slot < earlier.length; slot++) {
      if (earlier[slot] != later[slot]) {
        pairs[length++] = slot;
        pairs[length++] = earlier[slot] - later[slot];
      }
    }
    return Arrays.copyOf(pairs, length);
  }

  /** The pen whose widths agree with what was learned, starting from a likely one. */
  Pen fit(Pen pen) {
    if (orders.size() < FEWEST) {
      return pen;
    }
    double[] widths = pen.exactWidths();
    for (int round = 0; round < ROUNDS; round++) {
      for (int[] order : orders) {
        correct(widths, order);
      }
    }
    int[] rounded = Arrays.stream(widths).mapToInt(width -> (int) Math.round(width)).toArray();
    Pen fitted = new Pen(pen.face(), pen.dots(), rounded);
    return error(fitted) < error(pen) ? fitted : pen;
  }

  private static void correct(double[] widths, int[] order) {
    double over = 0;
    double size = 0;
    for (int i = 0; i < order.length; i += 2) {
      over += order[i + 1] * widths[order[i]];
      size += order[i + 1] * order[i + 1];
    }
    if (over <= 0 || over > FARTHEST) {
      return;
    }
    for (int i = 0; i < order.length; i += 2) {
      widths[order[i]] -= PART * over * order[i + 1] / size;
    }
  }

  /** How far places may still be off with a pen. */
  double spread(Pen pen) {
    return Math.clamp(SPREAD * error(pen), CLOSEST, Tuning.DEFAULT.spread());
  }

  /** Root of the mean square by which chunks are out of order. */
  private double error(Pen pen) {
    double sum = 0;
    int count = 0;
    for (int[] order : orders) {
      double over = 0;
      for (int i = 0; i < order.length; i += 2) {
        over += (double) order[i + 1] * pen.widths()[order[i]];
      }
      if (over <= FARTHEST) {
        sum += over > 0 ? over * over : 0;
        count++;
      }
    }
    return count == 0 ? 0 : Math.sqrt(sum / count);
  }
}
