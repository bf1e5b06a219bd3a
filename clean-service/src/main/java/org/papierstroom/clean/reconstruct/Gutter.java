package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * An upright strip without ink over some consecutive rows, with text on both of its sides: what may
 * part two columns.
 *
 * @param firstRow index of the first row beside it
 * @param lastRow index of the last row beside it
 * @param rows number of rows with text to its left, or to its right, whichever is less
 */
record Gutter(double left, double right, int firstRow, int lastRow, int rows) {

  double middle() {
    return (left + right) / 2;
  }

  /**
   * The gutters between these rows, those beside most rows first.
   *
   * <p>Works on a raster of whole points: one set of inked rows per point of width, so that a strip
   * is empty over the rows that are in none of its sets.
   *
   * @param narrowest width of a gutter at least, in points
   */
  static List<Gutter> among(List<Row> rows, double narrowest) {
    Raster raster = Raster.of(rows);
    int strip = Math.max(2, (int) Math.ceil(narrowest));
    List<Gutter> found = new ArrayList<>();
    for (int at = 1; at + strip < raster.width(); at++) {
      BitSet ink = new BitSet();
      for (int x = at; x < at + strip; x++) {
        ink.or(raster.inked()[x]);
      }
      addEmptyRuns(found, raster, ink, at, strip, rows.size());
    }
    found.sort(Comparator.comparingInt(Gutter::rows).reversed());
    return found;
  }

  private static void addEmptyRuns(
      List<Gutter> found, Raster raster, BitSet ink, int at, int strip, int rows) {
    int first = ink.nextClearBit(0);
    while (first < rows) {
      int end = ink.nextSetBit(first);
      int last = (end < 0 ? rows : end) - 1;
      int beside =
          Math.min(
              raster.count(raster.before()[at], first, last),
              raster.count(raster.after()[at + strip], first, last));
      if (beside > 0) {
        add(found, new Gutter(raster.left() + at, raster.left() + at + strip, first, last, beside));
      }
      first = end < 0 ? rows : ink.nextClearBit(end);
    }
  }

  /** A strip that only shifts the one found before widens it. */
  private static void add(List<Gutter> found, Gutter gutter) {
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 4; i--) {
      Gutter known = found.get(i);
      if (known.firstRow == gutter.firstRow
          && known.lastRow == gutter.lastRow
          && known.right >= gutter.right - 1.5) {
        found.set(
            i,
            new Gutter(
                known.left,
                gutter.right,
                known.firstRow,
                known.lastRow,
                Math.max(known.rows, gutter.rows)));
        return;
      }
    }
    found.add(gutter);
  }

  /**
   * @param inked for each point of width the rows with ink there
   * @param before for each point the rows with ink left of it
   * @param after for each point the rows with ink at it or right of it
   */
  private record Raster(double left, BitSet[] inked, BitSet[] before, BitSet[] after) {

    static Raster of(List<Row> rows) {
      double left = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      for (Row row : rows) {
        left = Math.min(left, row.words().getFirst().left());
        for (Word word : row.words()) {
          right = Math.max(right, word.right());
        }
      }
      int width = (int) Math.ceil(Math.max(1, Math.min(right - left, 5000))) + 1;
      BitSet[] inked = sets(width);
      for (int y = 0; y < rows.size(); y++) {
        for (Row.Stretch stretch : rows.get(y).stretches(Row.GUTTER_GAP)) {
          int from = Math.clamp((int) (stretch.left() - left), 0, width - 1);
          int to = Math.clamp((int) Math.ceil(stretch.right() - left), from, width - 1);
          for (int x = from; x <= to; x++) {
            inked[x].set(y);
          }
        }
      }
      BitSet[] before = sets(width);
      BitSet[] after = sets(width);
      for (int x = 1; x < width; x++) {
        before[x].or(before[x - 1]);
        before[x].or(inked[x - 1]);
      }
      for (int x = width - 1; x >= 0; x--) {
        after[x].or(inked[x]);
        if (x + 1 < width) {
          after[x].or(after[x + 1]);
        }
      }
      return new Raster(left, inked, before, after);
    }

    private static BitSet[] sets(int count) {
      BitSet[] sets = new BitSet[count];
      for (int i = 0; i < count; i++) {
        sets[i] = new BitSet();
      }
      return sets;
    }

    int width() {
      return inked.length;
    }

    int count(BitSet rows, int first, int last) {
      return rows.get(first, last + 1).cardinality();
    }
  }
}
