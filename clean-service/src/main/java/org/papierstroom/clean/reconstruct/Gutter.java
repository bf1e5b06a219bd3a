package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
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

  /** True for a row with text on both sides. */
  boolean parts(Row row) {
    return !row.between(Double.NEGATIVE_INFINITY, middle()).isEmpty()
        && !row.between(middle(), Double.POSITIVE_INFINITY).isEmpty();
  }

  /** The last of its rows with text on both sides; {@code from} when none behind that has. */
  int lastParted(List<Row> all, int from) {
    int last = lastRow;
    while (last > from && !parts(all.get(last))) {
      last--;
    }
    return last;
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
    GutterRaster raster = GutterRaster.of(rows);
    int strip = Math.max(2, (int) Math.ceil(narrowest));
    RowSet ink = new RowSet(rows.size());
    List<Gutter> found = new ArrayList<>();
    for (int at = 1; at + strip < raster.width(); at++) {
      ink.clear();
      for (int x = at; x < at + strip; x++) {
        ink.or(raster.inked()[x]);
      }
      addEmptyRuns(found, raster, ink, at, strip, rows.size());
    }
    found.sort(Comparator.comparingInt(Gutter::rows).reversed());
    return found;
  }

  private static void addEmptyRuns(
      List<Gutter> found, GutterRaster raster, RowSet ink, int at, int strip, int rows) {
    int first = ink.nextClear(0);
    while (first < rows) {
      int end = ink.nextSet(first);
      int beside =
          Math.min(
              raster.before()[at].count(first, end), raster.after()[at + strip].count(first, end));
      if (beside > 0) {
        add(
            found,
            new Gutter(raster.left() + at, raster.left() + at + strip, first, end - 1, beside));
      }
      first = ink.nextClear(end);
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
}
