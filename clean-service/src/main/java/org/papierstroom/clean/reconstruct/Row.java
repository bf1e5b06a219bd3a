package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a page, or of a part of it, that share a baseline, from left to right.
 *
 * @param words at least one
 */
record Row(List<Word> words) {

  private static final Comparator<Word> LEFT_TO_RIGHT = Comparator.comparingDouble(Word::left);

  /** Share of the font size by which baselines of one row may differ. */
  private static final double TOLERANCE = 0.28;

  /** How many times larger than its neighbours a headline is. */
  private static final double HEADLINE = 2.2;

  /** Gap, in ems, that parts cells of a table: wider than justified text usually has. */
  static final double CELL_GAP = 0.9;

  /** Gap, in ems, that may be part of a gutter. */
  static final double GUTTER_GAP = 0.6;

  private static final double WIDE_SPACES = 1.5;
  private static final double MOST_SPACED = 1.2;
  private static final int ENOUGH_WORDS = 6;
  private static final int FEWEST_SPACED = 3;
  private static final double WIDEST_SPACE = 2.5;
  private static final double EVEN = 0.06;
  private static final double MOSTLY = 0.6;

  /** A stretch of a row without a wide gap in it. */
  record Stretch(double left, double right) {
    double width() {
      return right - left;
    }
  }

  /** Rows from top to bottom. */
  static List<Row> of(List<Word> words) {
    List<Word> byBaseline = new ArrayList<>(words);
    byBaseline.sort(Comparator.comparingDouble(Word::baseline));
    List<Row> rows = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    double reference = 0;
    double size = 0;
    for (Word word : byBaseline) {
      boolean sign = isSign(word);
      double own = sign ? Math.max(size, word.size()) : word.size();
      if (!open.isEmpty() && word.baseline() - reference > tolerance(size, own)) {
        rows.add(closed(open));
        open = new ArrayList<>();
        size = 0;
      }
      if (word.size() > size && !(sign && size > 0)) {
        size = word.size();
        reference = word.baseline();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      rows.add(closed(open));
    }
    return rows;
  }

  /** A dash or a dot, whose size says nothing: OCR takes its ink for its height. */
  private static boolean isSign(Word word) {
    return word.text().length() == 1 && !Character.isLetterOrDigit(word.text().charAt(0));
  }

  /** Sizes differ within a row, the more so where OCR guessed them; a headline is another row. */
  private static double tolerance(double one, double other) {
    double larger = Math.max(one, other);
    double smaller = Math.min(one, other);
    return TOLERANCE * (larger > HEADLINE * smaller ? smaller : larger);
  }

  private static Row closed(List<Word> words) {
    words.sort(LEFT_TO_RIGHT);
    return new Row(words);
  }

  Line line() {
    return Line.of(words);
  }

  double baseline() {
    return words.getFirst().baseline();
  }

  /** The part of the row between two places, empty when nothing stands there. */
  List<Word> between(double left, double right) {
    List<Word> between = new ArrayList<>(words.size());
    for (Word word : words) {
      double middle = (word.left() + word.right()) / 2;
      if (middle >= left && middle < right) {
        between.add(word);
      }
    }
    return between;
  }

  /**
   * The row cut at gaps that part its text: wider than {@link #GUTTER_GAP}, and wider than its
   * spaces, which are wide in justified lines and in OCR that takes words for narrower than they
   * are.
   */
  List<Stretch> texts() {
    if (evenlySpaced()) {
      return List.of(new Stretch(words.getFirst().left(), words.getLast().right()));
    }
    return stretches(Math.max(GUTTER_GAP, Math.min(WIDE_SPACES * usualSpace(), MOST_SPACED)));
  }

  /** A short line of words whose spaces were stretched alike to make it end at the edge. */
  private boolean evenlySpaced() {
    if (words.size() < FEWEST_SPACED || words.size() >= ENOUGH_WORDS) {
      return false;
    }
    double narrowest = Double.POSITIVE_INFINITY;
    double widest = 0;
    int letters = 0;
    int all = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      letters += word.letters();
      all += word.text().length();
      if (i > 0 && !word.glued()) {
        double space = word.left() - words.get(i - 1).right();
        widest = Math.max(widest, space);
        narrowest = Math.min(narrowest, space);
      }
    }
    double size = words.getFirst().size();
    return widest < WIDEST_SPACE * size
        && widest - narrowest < EVEN * size
        && letters > MOSTLY * all;
  }

  /** The middle one of the spaces between the words, in ems; 0 where there are too few to tell. */
  private double usualSpace() {
    if (words.size() < ENOUGH_WORDS) {
      return 0;
    }
    double[] spaces = new double[words.size() - 1];
    for (int i = 1; i < words.size(); i++) {
      spaces[i - 1] = (words.get(i).left() - words.get(i - 1).right()) / words.get(i).size();
    }
    Arrays.sort(spaces);
    return spaces[spaces.length / 2];
  }

  /**
   * The row cut at its wide gaps.
   *
   * @param gap width of a gap at least, in ems
   */
  List<Stretch> stretches(double gap) {
    List<Stretch> stretches = new ArrayList<>();
    double left = words.getFirst().left();
    double right = words.getFirst().right();
    for (Word word : words) {
      if (word.left() - right > gap * word.size()) {
        stretches.add(new Stretch(left, right));
        left = word.left();
      }
      right = Math.max(right, word.right());
    }
    stretches.add(new Stretch(left, right));
    return stretches;
  }
}
