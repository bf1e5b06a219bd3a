package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where in a merged row new characters may be, told by the order of the old row alone: it comes
 * back as it was, but for characters that start at the same place and may have changed places. No
 * language and no width is asked, so that this holds where neither led to a reading.
 *
 * @param least for each printed character of the merged row, and behind the last, how many new ones
 *     stand before it at least, in all ways that fit nearly as well as the best
 * @param most the same at most
 */
record Sifting(int[] least, int[] most) {

  /** Old characters this far apart may have changed places, where their places allow it. */
  private static final int NEAR = 100;

  private static final int MOVED = 1;
  private static final int MISSED = 6;

  /** Ways that cost so much more than the best are possible too. */
  private static final int SLACK = 8;

  private static final int NEVER = 1 << 28;

  static Sifting of(MergedRow row) {
    return of(row, SLACK);
  }

  /**
   * The same with other ways.
   *
   * @param slack by how much more than the best a way may cost
   */
  static Sifting of(MergedRow row, int slack) {
    return new Trellis(row).sifted(slack);
  }

  /**
   * The same where the old row comes back in its order: it is found as far to the left as it can
   * be, and as far to the right.
   */
  static Sifting inOrder(MergedRow merged) {
    int[] row = merged.counts().printed();
    int[] old = merged.counts().printedOld();
    int[] least = new int[row.length + 1];
    int[] most = new int[row.length + 1];
    int come = 0;
    for (int i = 0; i < row.length; i++) {
      come += come < old.length && row[i] == old[come] ? 1 : 0;
      least[i + 1] = i + 1 - come;
    }
    int left = old.length;
    for (int i = row.length; i >= 0; i--) {
      left -= i < row.length && left > 0 && row[i] == old[left - 1] ? 1 : 0;
      most[i] = i - left;
    }
    return new Sifting(least, most);
  }

  /** True when a printed character may be the new line's with a number, from 0. */
  boolean mayBeNew(int printed, int number) {
    return number + 1 >= least[printed + 1] && number + 1 <= most[printed + 1];
  }

  /** True when so many new characters may stand before a printed one. */
  boolean mayBeAfter(int printed, int news) {
    return news >= least[printed] && news <= most[printed];
  }

  /** Between which places of old characters each new one stands. */
  PlaceRow.Bounds bounds(RowPlaces places) {
    double[] from = new double[places.fresh()];
    double[] to = new double[places.fresh()];
    for (int i = most.length - 2; i >= 0; i--) {
      for (int f = least[i]; f < most[i + 1]; f++) {
        from[f] = places.left(Math.clamp(i - f, 0, places.size()));
      }
    }
    for (int i = 0; i < most.length - 1; i++) {
      for (int f = least[i]; f < most[i + 1]; f++) {
        to[f] = places.right(Math.clamp(i - f, 0, places.size()));
      }
    }
    return new PlaceRow.Bounds(from, to);
  }

  /** The ways through a row: how many of its characters were new, up to each of them. */
  private static final class Trellis {

    private final int[] row;
    private final int[] old;
    private final BitSet[] near;
    private final int news;

    Trellis(MergedRow merged) {
      row = merged.counts().printed();
      old = merged.counts().printedOld();
      news = row.length - old.length;
      near = new BitSet[old.length];
      for (int rank = 0; rank < old.length; rank++) {
        near[rank] = near(merged.places(), rank);
      }
    }

    /** Kinds of old characters that may stand where the one with a rank stood. */
    private BitSet near(RowPlaces places, int rank) {
      BitSet kinds = new BitSet();
      for (int at = rank - 1; at >= Math.max(0, rank - NEAR); at--) {
        if (places.to(at) < places.from(rank)) {
          break;
        }
        kinds.set(old[at]);
      }
      for (int at = rank + 1; at < Math.min(old.length, rank + NEAR); at++) {
        if (places.from(at) > places.to(rank)) {
          break;
        }
        kinds.set(old[at]);
      }
      return kinds;
    }

    /** What it costs that a character of the row is the old one with a rank. */
    private int cost(int printed, int rank) {
      return row[printed] == old[rank] ? 0 : near[rank].get(row[printed]) ? MOVED : MISSED;
    }

    Sifting sifted(int slack) {
      int[][] left = left();
      int best = left[row.length][news];
      int[] least = new int[row.length + 1];
      int[] most = new int[row.length + 1];
      int[] right = filled();
      right[news] = 0;
      for (int i = row.length; i >= 0; i--) {
        right = i == row.length ? right : before(right, i);
        least[i] = news;
        for (int f = 0; f <= news; f++) {
          if (left[i][f] + right[f] <= best + slack) {
            least[i] = Math.min(least[i], f);
            most[i] = Math.max(most[i], f);
          }
        }
      }
      return new Sifting(least, most);
    }

    private int[][] left() {
      int[][] left = new int[row.length + 1][];
      left[0] = filled();
      left[0][0] = 0;
      for (int i = 0; i < row.length; i++) {
        left[i + 1] = filled();
        for (int f = Math.max(0, i - old.length); f <= Math.min(i, news); f++) {
          if (f < news) {
            left[i + 1][f + 1] = Math.min(left[i + 1][f + 1], left[i][f]);
          }
          if (i - f < old.length) {
            left[i + 1][f] = Math.min(left[i + 1][f], left[i][f] + cost(i, i - f));
          }
        }
      }
      return left;
    }

    private int[] before(int[] right, int i) {
      int[] before = filled();
      for (int f = Math.max(0, i - old.length); f <= Math.min(i, news); f++) {
        if (f < news) {
          before[f] = right[f + 1];
        }
        if (i - f < old.length) {
          before[f] = Math.min(before[f], right[f] + cost(i, i - f));
        }
      }
      return before;
    }

    private int[] filled() {
      int[] costs = new int[news + 1];
      Arrays.fill(costs, NEVER);
      return costs;
    }
  }
}
