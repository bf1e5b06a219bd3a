package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cuts a page into zones that are read one after the other. Columns of prose are read left to
 * right; a narrow strip in smaller type, or on baselines of its own, is a sidebar and comes after
 * the text beside it; cells of a table are no columns and stay in their row.
 */
final class Columns {

  private static final double NARROWEST_GUTTER = 0.75;

  /** Share of another type's size below which type is smaller. */
  static final double SMALLER_TYPE = 0.92;

  /** Share of the text's width below which a strip beside it is narrow. */
  static final double SIDEBAR_WIDTH = 0.5;

  private static final double CONTIGUOUS = 1.6;
  private static final int TRIES = 24;

  /** How many lines a heading has at most. */
  private static final int MOST_LEADING = 2;

  /** How far beyond a gutter, in ems, a line over the full width reaches at least. */
  private static final double ACROSS = 5;

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_MARKS = 2;
  private static final int FEWEST_BESIDE = 4;
  private static final int FEWEST_BESIDE_NARROW = 6;
  private static final double FAR = 1.5;

  private final List<Zone> zones = new ArrayList<>();
  private final LearntGutters learnt;

  private Columns(LearntGutters learnt) {
    this.learnt = learnt;
  }

  /**
   * The zones of a page with these words, in reading order.
   *
   * @param learnt the gutters of the pages before; those of this page are added
   */
  static List<Zone> of(List<Word> words, LearntGutters learnt) {
    Columns columns = new Columns(learnt);
    if (words.isEmpty()) {
      return columns.zones;
    }
    OptionalDouble margin = MarginColumn.edge(words, medianSize(words));
    double edge = margin.orElse(Double.POSITIVE_INFINITY);
    columns.cut(words.stream().filter(word -> word.left() < edge).toList(), Zone.Kind.TEXT);
    columns.cut(words.stream().filter(word -> word.left() >= edge).toList(), Zone.Kind.SIDE);
    return columns.zones;
  }

  private void cut(List<Word> words, Zone.Kind kind) {
    if (words.isEmpty()) {
      return;
    }
    List<Row> rows = Row.of(words);
    Optional<Split> split = kind == Zone.Kind.SIDE ? Optional.empty() : split(rows);
    if (split.isEmpty()) {
      zones.add(new Zone(kind, rows.stream().map(Row::line).toList()));
      return;
    }
    if (!split.get().table().isEmpty()) {
      cut(split.get().above(), kind);
      zones.add(new Zone(kind, split.get().table()));
      cut(split.get().below(), kind);
      return;
    }
    if (split.get().secondKind() == Zone.Kind.SIDE) {
      cut(split.get().withoutSecond(), kind);
      cut(split.get().second(), Zone.Kind.SIDE);
      return;
    }
    cut(split.get().above(), kind);
    cut(split.get().first(), kind);
    cut(split.get().second(), kind);
    cut(split.get().below(), kind);
  }

  /** A table has its lines cell by cell, and neither first nor second. */
  private record Split(
      List<Word> above,
      List<Word> first,
      List<Word> second,
      Zone.Kind secondKind,
      List<Line> table,
      List<Word> below) {

    Split(
        List<Word> above,
        List<Word> first,
        List<Word> second,
        Zone.Kind secondKind,
        List<Word> below) {
      this(above, first, second, secondKind, List.of(), below);
    }

    static Split of(List<Row> rows, CellTable table) {
      return new Split(
          words(rows.subList(0, table.firstRow())),
          List.of(),
          List.of(),
          Zone.Kind.TEXT,
          table.lines(),
          words(rows.subList(table.lastRow() + 1, rows.size())));
    }

    /** A sidebar does not interrupt the text it stands beside. */
    List<Word> withoutSecond() {
      return flat(List.of(above, first, below));
    }
  }

  private Optional<Split> split(List<Row> rows) {
    double size = medianSize(words(rows));
    return Gutter.among(rows, NARROWEST_GUTTER * size).stream()
        .limit(TRIES)
        .map(gutter -> split(rows, gutter))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Rows at the top of a gutter that go on with a row that crosses it belong to that row. */
  private static Gutter trimmed(List<Row> rows, Gutter gutter) {
    int first = gutter.firstRow();
    while (first > 0
        && first < gutter.lastRow()
        && !gutter.parts(rows.get(first))
        && rows.get(first).baseline() - rows.get(first - 1).baseline()
            < CONTIGUOUS * rows.get(first).line().size()) {
      first++;
    }
    return first == gutter.firstRow() || !gutter.parts(rows.get(first)) && first == gutter.lastRow()
        ? gutter
        : new Gutter(gutter.left(), gutter.right(), first, gutter.lastRow(), gutter.rows());
  }

  /**
   * What stands below the last row that has both sides, apart from it, and is set smaller or leads
   * to a row that crosses, is below the columns and in none of them: notes, a heading.
   */
  private static Gutter closed(List<Row> rows, Gutter gutter) {
    int last = gutter.lastParted(rows, gutter.firstRow());
    if (last == gutter.lastRow()) {
      return gutter;
    }
    double usual = medianSize(words(rows.subList(gutter.firstRow(), last + 1)));
    for (int row = last + 1; row <= gutter.lastRow() && last > gutter.firstRow(); row++) {
      double size = rows.get(row - 1).line().size();
      double apart = rows.get(row).baseline() - rows.get(row - 1).baseline();
      boolean smaller = rows.get(row).line().size() < SMALLER_TYPE * usual;
      boolean leads = row + MOST_LEADING > gutter.lastRow() && nearer(rows, gutter, apart);
      boolean left = rows.get(row).words().getFirst().left() < gutter.middle();
      if (left && apart > CONTIGUOUS * size && (smaller || leads)) {
        return new Gutter(gutter.left(), gutter.right(), gutter.firstRow(), row - 1, gutter.rows());
      }
    }
    return gutter;
  }

  /** True when the row that crosses the gutter below it is nearer than this, and begins with it. */
  private static boolean nearer(List<Row> rows, Gutter gutter, double apart) {
    int crossing = gutter.lastRow() + 1;
    if (crossing == rows.size()) {
      return false;
    }
    Word above = rows.get(crossing - 1).words().getFirst();
    Word below = rows.get(crossing).words().getFirst();
    return rows.get(crossing).baseline() - rows.get(crossing - 1).baseline() < apart - 1
        && Math.abs(above.left() - below.left()) < above.size()
        && rows.get(crossing).words().getLast().right() > gutter.right() + ACROSS * below.size();
  }

  private Optional<Split> split(List<Row> rows, Gutter untrimmed) {
    Gutter gutter = closed(rows, trimmed(rows, untrimmed));
    List<Row> beside = rows.subList(gutter.firstRow(), gutter.lastRow() + 1);
    List<List<Word>> left = sides(beside, Double.NEGATIVE_INFINITY, gutter.middle());
    List<List<Word>> right = sides(beside, gutter.middle(), Double.POSITIVE_INFINITY);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    ColumnSide leftSide = ColumnSide.of(left, true);
    ColumnSide rightSide = ColumnSide.of(right, false);
    List<Word> above = words(rows.subList(0, gutter.firstRow()));
    List<Word> below = words(rows.subList(gutter.lastRow() + 1, rows.size()));
    Optional<CellTable> table =
        gutter.rows() >= FEWEST_ROWS && leftSide.prose() && rightSide.prose()
            ? CellTable.of(rows, gutter)
            : Optional.empty();
    if (table.isPresent()) {
      return table.map(found -> Split.of(rows, found));
    }
    if (learnt.holds(gutter)
        && (gutter.rows() > 1 || beside.stream().anyMatch(row -> row.texts().size() > 1))
        && sideBySide(left, right)
        && leftSide.wordy()
        && rightSide.wordy()) {
      return Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.TEXT, below));
    }
    if (leftSide.narrow() || rightSide.narrow() || partsMarks(beside, gutter)) {
      return Optional.empty();
    }
    if (gutter.rows() < FEWEST_ROWS) {
      return lone(leftSide, rightSide, beside, gutter)
          ? Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.SIDE, below))
          : Optional.empty();
    }
    boolean wide = gutter.right() - gutter.left() > FAR * leftSide.size();
    boolean columns =
        leftSide.prose()
            && rightSide.prose()
            && !(leftSide.cells() || rightSide.cells())
            && (wide || gutter.rows() >= FEWEST_BESIDE_NARROW);
    boolean apart = apart(leftSide, rightSide, beside, gutter);
    if (apart && rightSide.besideOf(leftSide, columns)) {
      return Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.SIDE, below));
    }
    if (apart && leftSide.besideOf(rightSide, columns)) {
      return Optional.of(new Split(above, flat(right), flat(left), Zone.Kind.SIDE, below));
    }
    if (!columns) {
      return Optional.empty();
    }
    learnt.add(gutter);
    return Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.TEXT, below));
  }

  /** True when neither side ends before the other begins. */
  private static boolean sideBySide(List<List<Word>> left, List<List<Word>> right) {
    return baseline(left.getFirst()) < baseline(right.getLast()) + 1
        && baseline(right.getFirst()) < baseline(left.getLast()) + 1;
  }

  private static double baseline(List<Word> row) {
    return row.getFirst().baseline();
  }

  /** True when what stands next to the gutter are marks of a list whose text is beyond it. */
  private static boolean partsMarks(List<Row> beside, Gutter gutter) {
    int marks = 0;
    for (Row row : beside) {
      List<Word> left = row.between(Double.NEGATIVE_INFINITY, gutter.middle());
      boolean text = !row.between(gutter.middle(), Double.POSITIVE_INFINITY).isEmpty();
      if (text && !left.isEmpty() && lastIsMark(left)) {
        marks++;
      }
    }
    return marks >= FEWEST_MARKS;
  }

  private static boolean lastIsMark(List<Word> words) {
    Word last = words.getLast();
    boolean alone =
        words.size() == 1
            || last.left() - words.get(words.size() - 2).right() > Row.GUTTER_GAP * last.size();
    return alone && ListMark.isMark(last.text());
  }

  /** A reference field or two in the margin of running text. */
  private static boolean lone(ColumnSide left, ColumnSide right, List<Row> beside, Gutter gutter) {
    boolean smaller = right.size() < SMALLER_TYPE * left.size();
    boolean far =
        gutter.right() - gutter.left() > FAR * left.size()
            && right.size() < 1.1 * left.size()
            && apart(left, right, beside, gutter);
    return left.prose()
        && left.rows() >= FEWEST_BESIDE * right.rows()
        && (smaller || far)
        && right.width() < SIDEBAR_WIDTH * left.width();
  }

  /** True when the two sides are not set line by line beside each other, as cells would be. */
  private static boolean apart(ColumnSide left, ColumnSide right, List<Row> beside, Gutter gutter) {
    double smaller = Math.min(left.size(), right.size());
    double larger = Math.max(left.size(), right.size());
    if (smaller < SMALLER_TYPE * larger) {
      return true;
    }
    int shared = 0;
    for (Row row : beside) {
      List<Word> leftWords = row.between(Double.NEGATIVE_INFINITY, gutter.middle());
      List<Word> rightWords = row.between(gutter.middle(), Double.POSITIVE_INFINITY);
      if (!leftWords.isEmpty()
          && !rightWords.isEmpty()
          && Math.abs(leftWords.getLast().baseline() - rightWords.getFirst().baseline())
              < 0.06 * larger) {
        shared++;
      }
    }
    return shared < 0.4 * gutter.rows();
  }

  /** Of each row the words between two places, rows without any left out. */
  static List<List<Word>> sides(List<Row> rows, double left, double right) {
    List<List<Word>> sides = new ArrayList<>(rows.size());
    for (Row row : rows) {
      List<Word> words = row.between(left, right);
      if (!words.isEmpty()) {
        sides.add(words);
      }
    }
    return sides;
  }

  private static List<Word> words(List<Row> rows) {
    List<Word> words = new ArrayList<>();
    for (Row row : rows) {
      words.addAll(row.words());
    }
    return words;
  }

  static List<Word> flat(Collection<List<Word>> rows) {
    List<Word> words = new ArrayList<>();
    for (List<Word> row : rows) {
      words.addAll(row);
    }
    return words;
  }

  /** Of words, at least one. */
  static double medianSize(List<Word> words) {
    double[] sizes = new double[words.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = words.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }
}
