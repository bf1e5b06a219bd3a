package org.papierstroom.nlp.tag.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words that tell what kind of name stands next to them, each with one class: see {@code
 * triggers.tsv}.
 */
final class Triggers {

  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Endings ENDINGS = new Endings();

  static {
    for (String line : Gazetteer.lines("triggers.tsv")) {
      String type = line.substring(0, line.indexOf('\t'));
      for (String word : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
        if (word.startsWith("*")) {
          ENDINGS.add(word.substring(1), type);
        } else {
          WORDS.putIfAbsent(word, type);
        }
      }
    }
  }

  private Triggers() {}

  /** The class of a word, empty where it tells nothing; whole words go before endings. */
  static String classOf(String word, String lower) {
    String exact = WORDS.get(word);
    if (exact != null) {
      return exact;
    }
    String small = WORDS.get(lower);
    return small != null ? small : ENDINGS.of(lower).orElse("");
  }

  static boolean isRole(String lower) {
    return "role".equals(WORDS.get(lower));
  }

  /** A law, plan, programme or the like by its last letters. */
  static boolean isPaper(String lower) {
    return ENDINGS.of(lower).equals(Optional.of("paper"));
  }
}
