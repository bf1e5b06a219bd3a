package org.papierstroom.clean.reconstruct;

import java.util.List;
import java.util.Set;

/**
 * Finds the rows of a table that runs over the end of a page: the last lines of one page and the
 * first of the next whose cells stand under one another, and what goes on with a cell there.
 */
final class PageBreaks {

  private static final int FEWEST_ROWS = 3;
  private static final double NEXT_LINE = 1.6;

  private PageBreaks() {}

  /** Adds to the rows found on two pages those that the two show together. */
  static void add(Set<Line> rows, LinePage page, LinePage next) {
    List<Line> above = lines(page);
    List<Line> below = lines(next);
    if (above.isEmpty() || below.isEmpty()) {
      return;
    }
    int from = lastRows(above);
    int first = goesOn(rows, above, below);
    int to = firstRows(below, first);
    boolean known = rows.contains(above.getLast());
    boolean together =
        from < above.size()
            && to > first
            && Tables.aligned(Tables.cells(above.getLast()), Tables.cells(below.get(first)));
    if (known && first > 0) {
      rows.addAll(below.subList(0, first));
    }
    if (together && (known || above.size() - from + to - first >= FEWEST_ROWS)) {
      rows.addAll(above.subList(from, above.size()));
      rows.addAll(below.subList(first, to));
    }
  }

  private static List<Line> lines(LinePage page) {
    return page.zones().stream()
        .filter(zone -> zone.kind() == Zone.Kind.TEXT)
        .flatMap(zone -> zone.lines().stream())
        .filter(Line::running)
        .toList();
  }

  /** The index of the first of the rows of cells with which the lines end. */
  private static int lastRows(List<Line> lines) {
    int from = lines.size();
    while (from > 0 && row(lines, from - 1, from < lines.size() ? from : from - 1)) {
      from--;
    }
    return from;
  }

  private static int firstRows(List<Line> lines, int start) {
    int to = start;
    while (to < lines.size() && row(lines, to, to > start ? to - 1 : to)) {
      to++;
    }
    return to;
  }

  private static boolean row(List<Line> lines, int at, int neighbour) {
    List<Row.Stretch> cells = Tables.cells(lines.get(at));
    double apart = Math.abs(lines.get(at).baseline() - lines.get(neighbour).baseline());
    return cells.size() > 1
        && apart < 2 * NEXT_LINE * lines.get(at).size()
        && (at == neighbour || Tables.aligned(Tables.cells(lines.get(neighbour)), cells));
  }

  /** How many of the first lines go on with a cell of a table's last row, but the first one. */
  private static int goesOn(Set<Line> rows, List<Line> above, List<Line> below) {
    List<Row.Stretch> columns = columns(rows, above);
    int lines = 0;
    while (columns.size() > 1 && lines < below.size()) {
      Line line = below.get(lines);
      Row.Stretch cell = new Row.Stretch(line.left(), line.right());
      boolean next =
          lines == 0 || line.baseline() - below.get(lines - 1).baseline() < NEXT_LINE * line.size();
      if (!next
          || Tables.near(columns.getFirst().left(), cell.left())
          || !Tables.under(columns, cell)) {
        break;
      }
      lines++;
    }
    return lines;
  }

  /** The cells of the last row that has several, where the page ends with a table. */
  private static List<Row.Stretch> columns(Set<Line> rows, List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0 && rows.contains(lines.get(i)); i--) {
      List<Row.Stretch> cells = Tables.cells(lines.get(i));
      if (cells.size() > 1) {
        return cells;
      }
    }
    return List.of();
  }
}
