package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds superscripts by their place, for pages that do not draw them next to their word: a short
 * word in smaller type, a little above the end of another, or above the start of a note.
 */
final class Superscripts {

  private static final int LONGEST = 5;
  private static final double SMALLER = 0.85;

  private Superscripts() {}

  static List<Word> raise(List<Word> words) {
    if (words.isEmpty()) {
      return words;
    }
    double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
    double usual = sizes[sizes.length / 2];
    List<Word> raised = new ArrayList<>(words);
    boolean changed = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.raised() || word.text().length() > LONGEST || word.size() >= SMALLER * usual) {
        continue;
      }
      int base = base(words, word);
      if (base >= 0) {
        raised.set(i, raisedOn(word, words.get(base)));
        changed = true;
      }
    }
    return changed ? glued(raised) : words;
  }

  /** The word it stands on: the one that ends where it starts, or else the one it goes before. */
  private static int base(List<Word> words, Word word) {
    int before = -1;
    for (int i = 0; i < words.size(); i++) {
      Word other = words.get(i);
      double rise = other.baseline() - word.baseline();
      boolean above =
          word.size() < SMALLER * other.size()
              && word.size() > Words.SMALLEST * other.size()
              && rise > 0.1 * other.size()
              && rise < 0.75 * other.size();
      if (!above) {
        continue;
      }
      double after = word.left() - other.right();
      if (after > -0.5 * other.size() && after < 0.6 * other.size()) {
        return i;
      }
      double ahead = other.left() - word.right();
      if (ahead > -0.2 * other.size() && ahead < 2 * other.size()) {
        before = i;
      }
    }
    return before;
  }

  private static Word raisedOn(Word word, Word base) {
    boolean touches = Math.abs(word.left() - base.right()) < 0.14 * base.size();
    Word raised = word.raisedOn(base.baseline());
    return touches ? raised.gluedOn() : raised;
  }

  /** Punctuation that touches a superscript belongs to it, whatever was drawn between them. */
  private static List<Word> glued(List<Word> words) {
    List<Word> glued = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean touches =
          !word.glued()
              && !word.raised()
              && !Character.isLetterOrDigit(word.text().codePointAt(0))
              && words.stream()
                  .anyMatch(
                      other ->
                          other.raised()
                              && other.baseline() == word.baseline()
                              && Math.abs(word.left() - other.right()) < 0.1 * word.size());
      glued.add(touches ? word.gluedOn() : word);
    }
    return glued;
  }
}
