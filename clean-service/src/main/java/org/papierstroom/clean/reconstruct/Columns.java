package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a page into zones that are read one after the other. Columns of prose are read left to
 * right; a narrow strip in smaller type, or on baselines of its own, is a sidebar and comes after
 * the text beside it; cells of a table are no columns and stay in their row.
 */
final class Columns {

  private static final double NARROWEST_GUTTER = 0.75;
  private static final double NARROWEST_COLUMN = 4;
  private static final double NARROWEST_PROSE = 11;
  private static final double PROSE_FILL = 0.5;
  private static final double PROSE_LETTERS = 0.7;
  private static final double SMALLER_TYPE = 0.92;
  private static final double SIDEBAR_WIDTH = 0.5;
  private static final int TRIES = 40;
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_BESIDE = 5;

  private final List<Zone> zones = new ArrayList<>();

  private Columns() {}

  /** The zones of a page with these words, in reading order. */
  static List<Zone> of(List<Word> words) {
    Columns columns = new Columns();
    columns.cut(words, Zone.Kind.TEXT);
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

  private record Split(
      List<Word> above,
      List<Word> first,
      List<Word> second,
      Zone.Kind secondKind,
      List<Word> below) {

    /** A sidebar does not interrupt the text it stands beside. */
    List<Word> withoutSecond() {
      return flat(List.of(above, first, below));
    }
  }

  private static Optional<Split> split(List<Row> rows) {
    double size = medianSize(words(rows));
    return Gutter.among(rows, NARROWEST_GUTTER * size).stream()
        .limit(TRIES)
        .map(gutter -> split(rows, gutter))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Split> split(List<Row> rows, Gutter gutter) {
    List<Row> beside = rows.subList(gutter.firstRow(), gutter.lastRow() + 1);
    List<List<Word>> left = sides(beside, Double.NEGATIVE_INFINITY, gutter.middle());
    List<List<Word>> right = sides(beside, gutter.middle(), Double.POSITIVE_INFINITY);
    Side leftSide = Side.of(left);
    Side rightSide = Side.of(right);
    if (leftSide.narrow() || rightSide.narrow()) {
      return Optional.empty();
    }
    List<Word> above = words(rows.subList(0, gutter.firstRow()));
    List<Word> below = words(rows.subList(gutter.lastRow() + 1, rows.size()));
    if (gutter.rows() < FEWEST_ROWS) {
      return lone(leftSide, rightSide)
          ? Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.SIDE, below))
          : Optional.empty();
    }
    boolean columns = leftSide.prose() && rightSide.prose();
    boolean apart = apart(leftSide, rightSide, beside, gutter);
    if (apart && rightSide.besideOf(leftSide, columns)) {
      return Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.SIDE, below));
    }
    if (apart && leftSide.besideOf(rightSide, columns)) {
      return Optional.of(new Split(above, flat(right), flat(left), Zone.Kind.SIDE, below));
    }
    return columns
        ? Optional.of(new Split(above, flat(left), flat(right), Zone.Kind.TEXT, below))
        : Optional.empty();
  }

  /** A reference field or two in the margin of running text. */
  private static boolean lone(Side left, Side right) {
    return left.prose()
        && left.rows >= FEWEST_BESIDE
        && right.size < SMALLER_TYPE * left.size
        && right.width < SIDEBAR_WIDTH * left.width;
  }

  /** True when the two sides are not set line by line beside each other, as cells would be. */
  private static boolean apart(Side left, Side right, List<Row> beside, Gutter gutter) {
    double smaller = Math.min(left.size, right.size);
    double larger = Math.max(left.size, right.size);
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

  private static List<List<Word>> sides(List<Row> rows, double left, double right) {
    return rows.stream()
        .map(row -> row.between(left, right))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static List<Word> words(List<Row> rows) {
    return rows.stream().map(Row::words).flatMap(List::stream).toList();
  }

  private static List<Word> flat(Collection<List<Word>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private static double medianSize(List<Word> words) {
    double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  /** What stands on one side of a gutter. */
  private record Side(double width, double fill, int rows, double size, double letters) {

    static Side of(List<List<Word>> rows) {
      double left = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      double filled = 0;
      for (List<Word> row : rows) {
        double start = row.getFirst().left();
        double end = row.getLast().right();
        left = Math.min(left, start);
        right = Math.max(right, end);
        for (Row.Stretch stretch : new Row(row).stretches()) {
          filled += stretch.width();
        }
      }
      double width = Math.max(0.1, right - left);
      List<Word> words = flat(rows);
      return new Side(
          width, filled / width / rows.size(), rows.size(), medianSize(words), letters(words));
    }

    private static double letters(List<Word> words) {
      long letters = 0;
      long all = 0;
      for (Word word : words) {
        letters += word.text().chars().filter(Character::isLetter).count();
        all += word.text().length();
      }
      return (double) letters / Math.max(1, all);
    }

    boolean narrow() {
      return width < NARROWEST_COLUMN * size;
    }

    boolean prose() {
      return width >= NARROWEST_PROSE * size && fill >= PROSE_FILL && letters >= PROSE_LETTERS;
    }

    /** Narrower and smaller than the main text; where that too could be a column, both. */
    boolean besideOf(Side main, boolean couldBeColumns) {
      boolean narrower = width < SIDEBAR_WIDTH * main.width && size <= main.size * 1.02;
      boolean smaller = size < SMALLER_TYPE * main.size && width < main.width;
      return couldBeColumns ? narrower && smaller : narrower || smaller;
    }
  }
}
