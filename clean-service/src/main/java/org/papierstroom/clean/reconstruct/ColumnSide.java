package org.papierstroom.clean.reconstruct;

import java.util.Arrays;
import java.util.List;

/**
 * What stands on one side of a gutter, be it more than one column.
 *
 * @param width of all, in points
 * @param full mean width of the longest stretch of each row, in points
 * @param fill that mean as a part of what the fuller rows reach
 * @param nearest median width of what stands next to the gutter, in points
 * @param letters share of letters among its characters
 * @param stretches mean number of stretches of a row
 */
record ColumnSide(
    double width,
    double full,
    double fill,
    double nearest,
    int rows,
    double size,
    double letters,
    double stretches) {

  private static final double NARROWEST_COLUMN = 4;
  private static final double NARROWEST_STRETCH = 2;
  private static final double NARROWEST_LINE = 10;
  private static final double NARROWEST_PROSE = 11;
  private static final double PROSE_FILL = 0.5;
  private static final double PROSE_LETTERS = 0.7;
  private static final double WORDY_LETTERS = 0.5;
  private static final double MOST_STRETCHES = 2.4;

  static ColumnSide of(List<List<Word>> rows, boolean leftOfGutter) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double[] longest = new double[rows.size()];
    double[] nearest = new double[rows.size()];
    double pieces = 0;
    for (int i = 0; i < longest.length; i++) {
      List<Row.Stretch> stretches = new Row(rows.get(i)).texts();
      pieces += stretches.size();
      left = Math.min(left, stretches.getFirst().left());
      right = Math.max(right, stretches.getLast().right());
      longest[i] = stretches.stream().mapToDouble(Row.Stretch::width).max().orElse(0);
      nearest[i] = (leftOfGutter ? stretches.getLast() : stretches.getFirst()).width();
    }
    double full = Arrays.stream(longest).average().orElse(0);
    Arrays.sort(longest);
    Arrays.sort(nearest);
    List<Word> words = Columns.flat(rows);
    return new ColumnSide(
        Math.max(0.1, right - left),
        full,
        full / Math.max(0.1, longest[longest.length * 9 / 10]),
        nearest[nearest.length / 2],
        rows.size(),
        Columns.medianSize(words),
        letters(words),
        pieces / longest.length);
  }

  private static double letters(List<Word> words) {
    long letters = 0;
    long all = 0;
    for (Word word : words) {
      letters += word.letters();
      all += word.text().length();
    }
    return (double) letters / Math.max(1, all);
  }

  boolean narrow() {
    return width < NARROWEST_COLUMN * size || nearest < NARROWEST_STRETCH * size;
  }

  /** Cut into pieces too small to be columns of text: the cells of a table. */
  boolean cells() {
    return stretches > MOST_STRETCHES && width / stretches < NARROWEST_PROSE * size;
  }

  /** Words rather than figures. */
  boolean wordy() {
    return letters >= WORDY_LETTERS && !cells();
  }

  boolean prose() {
    return width >= NARROWEST_PROSE * size
        && full >= NARROWEST_LINE * size
        && fill >= PROSE_FILL
        && letters >= PROSE_LETTERS;
  }

  /** Narrower and smaller than the main text; where that too could be a column, both. */
  boolean besideOf(ColumnSide main, boolean couldBeColumns) {
    boolean narrower = width < Columns.SIDEBAR_WIDTH * main.width && size <= main.size * 1.02;
    boolean smaller = size < Columns.SMALLER_TYPE * main.size && width < main.width;
    return couldBeColumns ? narrower && smaller : narrower || smaller;
  }
}
