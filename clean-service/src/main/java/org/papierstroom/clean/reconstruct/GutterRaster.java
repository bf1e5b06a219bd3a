package org.papierstroom.clean.reconstruct;

import java.util.List;

/**
 * Which rows of a page have ink where, in whole points of its width.
 *
 * @param left edge of the raster, in points
 * @param inked for each point of width the rows with ink there
 * @param before for each point the rows with ink left of it
 * @param after for each point the rows with ink at it or right of it
 */
record GutterRaster(double left, RowSet[] inked, RowSet[] before, RowSet[] after) {

  private static final int WIDEST = 5000;

  static GutterRaster of(List<Row> rows) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      left = Math.min(left, row.words().getFirst().left());
      for (Word word : row.words()) {
        right = Math.max(right, word.right());
      }
    }
    int width = (int) Math.ceil(Math.max(1, Math.min(right - left, WIDEST))) + 1;
    RowSet[] inked = sets(width, rows.size());
    for (int y = 0; y < rows.size(); y++) {
      for (Row.Stretch stretch : rows.get(y).stretches(Row.GUTTER_GAP)) {
        int from = Math.clamp((int) (stretch.left() - left), 0, width - 1);
        int to = Math.clamp((int) Math.ceil(stretch.right() - left), from, width - 1);
        for (int x = from; x <= to; x++) {
          inked[x].set(y);
        }
      }
    }
    RowSet[] before = sets(width, rows.size());
    RowSet[] after = sets(width, rows.size());
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
    return new GutterRaster(left, inked, before, after);
  }

  private static RowSet[] sets(int count, int rows) {
    RowSet[] sets = new RowSet[count];
    for (int i = 0; i < count; i++) {
      sets[i] = new RowSet(rows);
    }
    return sets;
  }

  int width() {
    return inked.length;
  }
}
