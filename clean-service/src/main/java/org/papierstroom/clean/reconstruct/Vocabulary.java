package org.papierstroom.clean.reconstruct;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of one document, each held once: a long document has few words and says them often. Not
 * for use by several threads.
 */
final class Vocabulary {

  private final Map<String, String> words = new HashMap<>();

  /** The one string with this text. */
  String of(CharSequence text) {
    String word = text.toString();
    String known = words.putIfAbsent(word, word);
    return known == null ? word : known;
  }
}
