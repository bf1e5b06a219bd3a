package org.papierstroom.clean.reconstruct;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that stand unbroken in a document: the best witnesses of how its author spells the
 * broken ones.
 */
final class DocumentWords {

  private static final double BREAKS = 0.01;

  private final Set<String> words = new HashSet<>();
  private final boolean breaksWords;

  private DocumentWords(boolean breaksWords) {
    this.breaksWords = breaksWords;
  }

  /**
   * The words of these pages. A document breaks words when of its lines at least one in a hundred
   * ends in a hyphen that hides a word of the list.
   */
  static DocumentWords of(List<LinePage> pages, DutchWords list) {
    int lines = 0;
    int broken = 0;
    String last = "";
    Set<String> unbroken = new HashSet<>();
    for (LinePage page : pages) {
      for (Line line : page.lines()) {
        lines++;
        if (!line.running()) {
          continue;
        }
        String first = bare(line.first().text());
        if (last.endsWith("-")
            && list.knows(bare(last) + first)
            && !list.knows(bare(last) + "-" + first)) {
          broken++;
        }
        last = line.last().text();
        for (int i = 1; i < line.words().size() - 1; i++) {
          unbroken.add(bare(line.words().get(i).text()));
        }
      }
    }
    DocumentWords words = new DocumentWords(broken > BREAKS * lines);
    words.words.addAll(unbroken);
    return words;
  }

  boolean holds(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True when the document breaks words at line ends. */
  boolean breaksWords() {
    return breaksWords;
  }

  /** The word without what stands around its letters and figures, in small letters. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
