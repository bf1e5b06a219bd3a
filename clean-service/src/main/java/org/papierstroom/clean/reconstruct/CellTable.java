package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of two columns whose cells hold sentences, as {@link CellRows} finds it beside a gutter,
 * with the rows above and below whose left cell nearly fills the gutter.
 *
 * @param firstRow index of its first row
 * @param lastRow index of its last row
 * @param lines row by row, and in each row cell by cell
 */
record CellTable(int firstRow, int lastRow, List<Line> lines) {

  /** How far from the edge of the right column, in points, its words may begin. */
  private static final double AT_EDGE = 1;

  /** Gap between two cells at least, in ems. */
  private static final double PADDING = 0.4;

  private static final double FARTHEST = 3.2;

  /** How much further apart than usual, as a ratio, what follows the table is. */
  private static final double WIDER = 1.35;

  /** The table among these rows that the gutter runs through, empty when there is none. */
  static Optional<CellTable> of(List<Row> rows, Gutter gutter) {
    int top = top(rows, gutter);
    int bottom = bottom(rows, top, gutter);
    List<Row> beside = rows.subList(top, bottom + 1);
    if (found(beside, gutter.middle()).isEmpty()) {
      return Optional.empty();
    }
    double edge =
        beside.stream()
            .flatMap(row -> row.words().stream())
            .mapToDouble(Word::left)
            .filter(left -> left > gutter.middle())
            .min()
            .orElse(gutter.right());
    int first = top;
    int last = bottom;
    for (int row = first - 1; row >= 0 && fits(rows.get(row), rows.get(row + 1), edge); row--) {
      first = bothSides(rows.get(row), edge) ? row : first;
    }
    for (int row = last + 1;
        row < rows.size() && fits(rows.get(row), rows.get(row - 1), edge);
        row++) {
      boolean goesOn = bothSides(rows.get(row), edge) || onlyRight(rows.get(row), edge);
      last = goesOn ? row : last;
    }
    List<Row> all = rows.subList(first, last + 1);
    double cut = edge - AT_EDGE;
    Optional<CellRows> cells = found(all, cut);
    if (cells.isPresent()) {
      return Optional.of(new CellTable(first, last, lines(cells.get(), all, cut)));
    }
    return found(beside, cut).map(inner -> new CellTable(top, bottom, lines(inner, beside, cut)));
  }

  private static int top(List<Row> rows, Gutter gutter) {
    int top = gutter.firstRow();
    while (top < gutter.lastRow() && !gutter.parts(rows.get(top))) {
      top++;
    }
    return top;
  }

  /** The last row of the table: what stands below it on one side only is apart from it. */
  private static int bottom(List<Row> rows, int top, Gutter gutter) {
    double widest = WIDER * pitch(rows.subList(top, gutter.lastRow() + 1));
    int bottom = gutter.lastParted(rows, top);
    while (bottom < gutter.lastRow()
        && rows.get(bottom + 1).baseline() - rows.get(bottom).baseline() < widest) {
      bottom++;
    }
    return bottom;
  }

  private static double pitch(List<Row> rows) {
    double[] pitches = new double[rows.size() - 1];
    for (int i = 1; i < rows.size(); i++) {
      pitches[i - 1] = rows.get(i).baseline() - rows.get(i - 1).baseline();
    }
    Arrays.sort(pitches);
    return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
  }

  private static Optional<CellRows> found(List<Row> rows, double cut) {
    List<List<Word>> left = Columns.sides(rows, Double.NEGATIVE_INFINITY, cut);
    List<List<Word>> right = Columns.sides(rows, cut, Double.POSITIVE_INFINITY);
    return left.isEmpty() || right.isEmpty() ? Optional.empty() : CellRows.of(left, right);
  }

  /**
   * True for a row next to another of the table when nothing in it crosses the right column's edge.
   */
  private static boolean fits(Row row, Row next, double edge) {
    double pitch = Math.abs(row.baseline() - next.baseline());
    return pitch < FARTHEST * next.words().getFirst().size()
        && row.words().stream()
            .noneMatch(word -> word.left() < edge - AT_EDGE && word.right() > edge)
        && (row.words().getFirst().left() >= edge - AT_EDGE
            || row.words().getLast().right() <= edge
            || bothSides(row, edge));
  }

  /**
   * A word begins at the right column's edge, further from the one before than words usually do.
   */
  private static boolean bothSides(Row row, double edge) {
    for (int i = 1; i < row.words().size(); i++) {
      Word word = row.words().get(i);
      if (Math.abs(word.left() - edge) < AT_EDGE) {
        return word.left() - row.words().get(i - 1).right() > PADDING * word.size();
      }
    }
    return false;
  }

  private static boolean onlyRight(Row row, double edge) {
    return Math.abs(row.words().getFirst().left() - edge) < AT_EDGE;
  }

  private static List<Line> lines(CellRows cells, List<Row> rows, double cut) {
    List<List<List<Word>>> sides =
        List.of(
            Columns.sides(rows, Double.NEGATIVE_INFINITY, cut),
            Columns.sides(rows, cut, Double.POSITIVE_INFINITY));
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < cells.starts().size(); row++) {
      for (int column = 0; column < sides.size(); column++) {
        Standing cell = new Standing.Cell(row, column);
        for (List<Word> words : sides.get(column)) {
          Line line = Line.of(words);
          if (cells.row(line.baseline()) == row) {
            lines.add(line.standing(cell));
          }
        }
      }
    }
    return lines;
  }
}
