package org.papierstroom.clean.dump;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Words known to exist: those of a word list and those that the document itself prints clearly. */
final class Words {

  /** Enough to answer for one document; then it starts anew. */
  private static final int REMEMBERED = 200_000;

  private final Predicate<String> list;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Boolean> answers = new HashMap<>();

  Words(Predicate<String> list) {
    this.list = list;
  }

  void learn(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        seen.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  /** What a word costs a reading: nothing when it is known or too short to be looked up. */
  double cost(char[] word) {
    return word.length < Tuning.SHORTEST_WORD || knows(new String(word)) ? 0 : Tuning.UNKNOWN_WORD;
  }

  /** What all words of a text cost together. */
  double costs(String text) {
    double sum = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        sum += cost(text.substring(start, i).toCharArray());
        start = i + 1;
      }
    }
    return sum;
  }

  boolean knows(String word) {
    return seen(word) || lists(word);
  }

  /** True for a word that the document prints clearly, if not always as it should. */
  boolean seen(String word) {
    return seen.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean lists(String word) {
    if (answers.size() > REMEMBERED) {
      answers.clear();
    }
    return answers.computeIfAbsent(word, list::test);
  }
}
