package org.papierstroom.clean.dump;

import java.util.HashSet;
import java.util.Set;

/** Words known to exist, by a running hash, so that a word can be looked up while it is spelt. */
final class Words {

  /** The hash of no letters yet. */
  static final long NONE = 0;

  private final Set<Long> known = new HashSet<>();

  static long spell(long word, char letter) {
    return (word * 1_000_003 + Character.toLowerCase(letter) + 1) ^ (word >>> 47);
  }

  void learn(String text) {
    long word = NONE;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word = spell(word, c);
      } else if (word != NONE) {
        known.add(word);
        word = NONE;
      }
    }
  }

  boolean knows(long word) {
    return known.contains(word);
  }
}
