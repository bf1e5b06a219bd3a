package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds the left edge of a column of smaller type in the right margin by what its lines share,
 * their beginning: text may reach so close to it, or OCR may set it so wide, that no strip without
 * ink parts the two.
 */
final class MarginColumn {

  private static final double SMALLER = 0.85;
  private static final double LARGER = 0.9;
  private static final double ALIGNED = 2.5;
  private static final double FROM = 0.6;
  private static final int FEWEST = 3;
  private static final int FEWEST_BESIDE = 3;
  private static final double SAME_LINE = 0.35;

  /** How far from the text, in its ems, a margin may begin without a gutter. */
  private static final double NEAR = 3;

  private MarginColumn() {}

  /**
   * The left edge of the column, empty where there is none.
   *
   * @param size usual type size of the page
   */
  static OptionalDouble edge(List<Word> words, double size) {
    double left = Double.POSITIVE_INFINITY;
    double right = 0;
    for (Word word : words) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
    }
    List<Word> small = new ArrayList<>();
    for (Word word : words) {
      if (word.size() <= SMALLER * size && word.left() > left + FROM * (right - left)) {
        small.add(word);
      }
    }
    if (small.size() < FEWEST) {
      return OptionalDouble.empty();
    }
    small.sort(Comparator.comparingDouble(Word::left));
    double edge = small.getFirst().left();
    long aligned =
        small.stream()
            .filter(word -> word.left() < edge + ALIGNED)
            .filter(word -> !follows(words, word))
            .count();
    return aligned >= FEWEST && parts(words, edge - 0.5, size)
        ? OptionalDouble.of(edge - 0.5)
        : OptionalDouble.empty();
  }

  /** True when a word of the same small type stands straight before it on its line. */
  private static boolean follows(List<Word> words, Word word) {
    for (Word other : words) {
      double gap = word.left() - other.right();
      if (gap > -word.size()
          && gap < word.size()
          && other.left() < word.left()
          && other.size() <= word.size() / LARGER
          && Math.abs(other.baseline() - word.baseline()) < SAME_LINE * word.size()) {
        return true;
      }
    }
    return false;
  }

  /** Nothing crosses the edge, all beyond it is small, and text of the usual size comes near it. */
  private static boolean parts(List<Word> words, double edge, double size) {
    int beside = 0;
    for (Word word : words) {
      if (word.left() >= edge) {
        if (word.size() > LARGER * size) {
          return false;
        }
        continue;
      }
      if (word.right() > edge + ALIGNED) {
        return false;
      }
      beside += word.right() > edge - NEAR * size && word.size() > LARGER * size ? 1 : 0;
    }
    return beside >= FEWEST_BESIDE;
  }
}
