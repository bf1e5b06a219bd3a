package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Places where a Dutch word may be broken, by the plain rule that a syllable starts with what can
 * start a word. A letter whose trema only marks a new syllable loses it behind a break ({@code co-}
 * / {@code ordinatie}), as the Woordenlijst Nederlandse Taal prescribes.
 */
final class Hyphenation {

  private static final String VOWELS = "aeiouyäëïöüéèêáóí";
  private static final String TREMAS = "äëïöü";
  private static final String PLAIN = "aeiou";
  private static final Set<String> ONSETS =
      Set.of(
          "br", "dr", "gr", "kr", "pr", "tr", "vr", "bl", "fl", "gl", "kl", "pl", "sl", "ch", "sch",
          "st", "sp", "zw", "kw", "schr", "str");

  /** A broken word: what stands before the hyphen and what on the next line. */
  record Break(String before, String after) {}

  private Hyphenation() {}

  /** The breaks of a word of letters, the latest first; none for other or short words. */
  static List<Break> of(String word) {
    List<Break> breaks = new ArrayList<>();
    if (word.length() < 6 || !word.chars().allMatch(Character::isLetter) || isAcronym(word)) {
      return breaks;
    }
    for (int at = word.length() - 3; at >= 2; at--) {
      if (startsSyllable(word, at)) {
        breaks.add(new Break(word.substring(0, at), withoutTrema(word.substring(at))));
      }
    }
    return breaks;
  }

  private static boolean isAcronym(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean startsSyllable(String word, int at) {
    if (TREMAS.indexOf(word.charAt(at)) >= 0) {
      return isVowel(word.charAt(at - 1));
    }
    int from = at;
    while (from > 0 && !isVowel(word.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < word.length() && !isVowel(word.charAt(to))) {
      to++;
    }
    if (from == 0 || to == word.length() || to == at) {
      return false;
    }
    String cluster = word.substring(from, to);
    return at == to - onset(cluster);
  }

  /** How many of the consonants between two vowels go with the second vowel. */
  private static int onset(String cluster) {
    for (int length = Math.min(4, cluster.length()); length > 1; length--) {
      if (ONSETS.contains(cluster.substring(cluster.length() - length))) {
        return length;
      }
    }
    return 1;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  private static String withoutTrema(String rest) {
    int trema = TREMAS.indexOf(rest.charAt(0));
    return trema < 0 ? rest : PLAIN.charAt(trema) + rest.substring(1);
  }
}
