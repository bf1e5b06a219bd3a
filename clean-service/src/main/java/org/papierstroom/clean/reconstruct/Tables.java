package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds tables by their cells: neighbouring lines with wide gaps whose cells stand under one
 * another, and the lines between them that fit under one cell. Figures that stand alone, as on the
 * axes of a chart, count as rows too.
 */
final class Tables implements LineStep {

  private static final String STEP = "tables";
  private static final double ALIGNED = 3.5;

  /** How far apart, in lines, rows of three cells or more may stand, and other lines of a table. */
  private static final double FARTHEST_ROW = 6;

  private static final double FARTHEST_LINE = 3.2;
  private static final double ALIKE = 0.4;

  /** The same where only two spaces are there to be compared. */
  private static final double EQUAL = 0.06;

  private static final double MOSTLY = 0.6;
  private static final int FEWEST_PAIRS = 3;

  /** A figure in larger type is the number of a chapter. */
  private static final double LARGE = 1.35;

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    Measures measures = Measures.of(pages);
    Set<Line> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    pages.forEach(page -> addRows(rows, page, measures));
    for (int i = 1; i < pages.size(); i++) {
      PageBreaks.add(rows, pages.get(i - 1), pages.get(i));
    }
    return pages.stream().map(page -> mark(page, rows, notes)).toList();
  }

  private static void addRows(Set<Line> rows, LinePage page, Measures measures) {
    for (Zone zone : page.zones()) {
      List<Line> all = zone.lines().stream().filter(Line::running).toList();
      List<Line> lines = all.stream().filter(line -> !stretched(line)).toList();
      addTables(rows, lines, all, measures);
      addAloneFigures(rows, lines, measures);
    }
  }

  private static LinePage mark(LinePage page, Set<Line> rows, Notes notes) {
    long count = page.lines().stream().filter(rows::contains).count();
    if (count == 0) {
      return page;
    }
    notes.add(STEP, "rows", page.number(), count + " lines are rows of tables or charts");
    return page.map(line -> rows.contains(line) ? line.standing(new Standing.Row()) : line);
  }

  private static void addTables(
      Set<Line> rows, List<Line> lines, List<Line> all, Measures measures) {
    int at = 0;
    while (at < lines.size()) {
      int end = tableEnd(lines, at, all, measures);
      if (end > at) {
        List<Line> table = lines.subList(at, end);
        int first = all.indexOf(table.getFirst());
        int last = all.indexOf(table.getLast());
        rows.addAll(all.subList(first, wrapped(all, table, last + 1, measures)));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** The end of the lines below a table that go on with a cell of its last row. */
  private static int wrapped(List<Line> all, List<Line> table, int from, Measures measures) {
    List<Row.Stretch> last =
        table.stream().map(Tables::cells).max(Comparator.comparingInt(List::size)).orElseThrow();
    int end = from;
    while (end < all.size()) {
      Line line = all.get(end);
      double pitch = line.baseline() - all.get(end - 1).baseline();
      List<Row.Stretch> cells = cells(line);
      boolean goesOn =
          pitch > 0
              && pitch < 1.25 * measures.pitch(line.size())
              && cells.size() == 1
              && !near(last.getFirst().left(), cells.getFirst().left())
              && under(last, cells.getFirst());
      if (!goesOn) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** The end of the table that starts with this line, or the line itself when none does. */
  private static int tableEnd(List<Line> lines, int start, List<Line> all, Measures measures) {
    List<Row.Stretch> above = cells(lines.get(start));
    if (above.size() < 2) {
      return start;
    }
    int rows = 1;
    int figures = figures(lines.get(start)) ? 1 : 0;
    int most = above.size();
    int end = start + 1;
    for (int i = start + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line previous = most > 2 ? endOfCell(lines.get(i - 1), line, all, above) : lines.get(i - 1);
      double pitch = line.baseline() - previous.baseline();
      List<Row.Stretch> cells = cells(line);
      double farthest = cells.size() > 2 ? FARTHEST_ROW : FARTHEST_LINE;
      if (pitch > farthest * measures.pitch(line.size()) || pitch < 0) {
        break;
      }
      if (cells.size() >= 2 && aligned(above, cells)) {
        rows++;
        figures += figures(line) ? 1 : 0;
        most = Math.max(most, cells.size());
        above = cells.size() >= above.size() ? cells : above;
        end = i + 1;
      } else if (cells.size() != 1 || !under(above, cells.getFirst())) {
        break;
      } else if (pitch < 1.25 * measures.pitch(line.size())) {
        // A wrapped cell of the last row; text after the table starts where the first cell does.
        end = end == i && !near(above.getFirst().left(), cells.getFirst().left()) ? i + 1 : end;
      }
    }
    boolean table = most >= 3 ? rows >= 2 : rows >= FEWEST_PAIRS || rows >= 2 && figures >= 2;
    return table ? end : start;
  }

  /** The last of the full lines between two lines of a table that go on with one of its cells. */
  private static Line endOfCell(Line from, Line to, List<Line> all, List<Row.Stretch> columns) {
    Line end = from;
    for (Line line : all.subList(all.indexOf(from) + 1, all.indexOf(to))) {
      Row.Stretch cell = new Row.Stretch(line.left(), line.right());
      if (near(columns.getFirst().left(), cell.left()) || !under(columns, cell)) {
        return end;
      }
      end = line;
    }
    return end;
  }

  /** The line cut at the gaps that part cells; the mark of a list item is none. */
  static List<Row.Stretch> cells(Line line) {
    List<Row.Stretch> cells = new Row(line.words()).stretches(Row.CELL_GAP);
    return ListMark.starts(line) && cells.size() == 2 ? cells.subList(1, 2) : cells;
  }

  /** At least two cells (or the second of two) start, end or are centred at the same place. */
  static boolean aligned(List<Row.Stretch> above, List<Row.Stretch> below) {
    int shared = 0;
    for (Row.Stretch cell : below) {
      for (Row.Stretch other : above) {
        if (near(cell.left(), other.left())
            || near(cell.right(), other.right())
            || near(cell.left() + cell.right(), other.left() + other.right())) {
          shared++;
          break;
        }
      }
    }
    return shared >= 2;
  }

  /** True for two places that are one to the eye. */
  static boolean near(double one, double other) {
    return Math.abs(one - other) < ALIGNED;
  }

  /** True when the cell fits under one of those above, without reaching into the next. */
  static boolean under(List<Row.Stretch> above, Row.Stretch cell) {
    for (int i = 0; i < above.size(); i++) {
      double next = i + 1 < above.size() ? above.get(i + 1).left() : Double.POSITIVE_INFINITY;
      if (cell.left() > above.get(i).left() - ALIGNED && cell.left() < next - ALIGNED) {
        return cell.right() < next + ALIGNED;
      }
    }
    return false;
  }

  /** A line of prose whose spaces were all stretched alike to make it end at the right edge. */
  private static boolean stretched(Line line) {
    int first = ListMark.starts(line) ? 1 : 0;
    int words = line.words().size() - first;
    if (words < 3) {
      return false;
    }
    double narrowest = Double.POSITIVE_INFINITY;
    double widest = 0;
    int letters = 0;
    int all = 0;
    for (int i = first; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      letters += word.letters();
      all += word.text().length();
      if (i > first && !word.glued()) {
        double space = word.left() - line.words().get(i - 1).right();
        widest = Math.max(widest, space);
        narrowest = Math.min(narrowest, space);
      }
    }
    double alike = words > 3 ? ALIKE : EQUAL;
    return widest - narrowest < alike * line.size() && letters > MOSTLY * all;
  }

  private static boolean figures(Line line) {
    String last = line.last().text();
    return last.chars().anyMatch(Character::isDigit) && last.chars().noneMatch(Character::isLetter);
  }

  /** Lines without a letter, next to nothing but their like. */
  private static void addAloneFigures(Set<Line> rows, List<Line> lines, Measures measures) {
    List<Line> alone = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!onlyFigures(line) || line.size() > LARGE * measures.bodySize()) {
        continue;
      }
      boolean apartAbove = i == 0 || apart(rows, lines.get(i - 1), line, measures);
      boolean apartBelow = i + 1 == lines.size() || apart(rows, line, lines.get(i + 1), measures);
      if (apartAbove && (apartBelow || line.words().size() > 2)) {
        alone.add(line);
      }
    }
    if (alone.size() > 1) {
      rows.addAll(alone);
    }
  }

  private static boolean apart(Set<Line> rows, Line above, Line below, Measures measures) {
    return rows.contains(above)
        || rows.contains(below)
        || onlyFigures(above) && onlyFigures(below)
        || below.baseline() - above.baseline() > 1.4 * measures.pitch(below.size())
        || Math.abs(above.size() - below.size()) > 0.08 * above.size();
  }

  private static boolean onlyFigures(Line line) {
    String text = line.text();
    return text.chars().noneMatch(Character::isLetter)
        && text.chars().anyMatch(Character::isDigit)
        && !text.endsWith(".")
        && !text.endsWith(")")
        && !text.endsWith(",");
  }
}
