package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
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
      if (!open.isEmpty() && word.baseline() - reference > tolerance(size, word.size())) {
        rows.add(closed(open));
        open = new ArrayList<>();
        size = 0;
      }
      if (word.size() > size) {
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
    return words.stream()
        .filter(word -> (word.left() + word.right()) / 2 >= left)
        .filter(word -> (word.left() + word.right()) / 2 < right)
        .toList();
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
