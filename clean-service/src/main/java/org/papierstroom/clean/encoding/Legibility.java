package org.papierstroom.clean.encoding;

import java.util.Arrays;

/**
 * Tells text from what a wrong character map makes of text. Only sure of Latin script: there the
 * frequencies of letters are alike in all languages around us, and a map that shifts or shuffles
 * letters turns them upside down. All else passes, except pages of signs that no language writes.
 */
public final class Legibility {

  /**
   * Rough frequencies of a to z in Dutch, English, German and French together, in tenths of a
   * percent. Only their shape counts.
   */
  private static final int[] LETTERS = {
    75, 15, 25, 48, 160, 12, 25, 30, 72, 7, 10, 42, 26, 88, 55, 20, 4, 65, 64, 66, 33, 15, 15, 3, 6,
    8
  };

  private static final int ENOUGH_LETTERS = 60;

  /** A text of few different letters may be a list of one word, or a test page. */
  private static final int ENOUGH_DIFFERENT = 13;

  private static final int ENOUGH_SIGNS = 20;
  private static final double ALIKE = 0.45;

  private Legibility() {}

  /** False when the text is surely none: too short a sample passes. */
  public static boolean isPlausible(CharSequence sample) {
    int[] counts = new int[26];
    int latin = 0;
    int odd = 0;
    int letters = 0;
    int signs = 0;
    boolean[] seen = new boolean[128];
    int distinct = 0;
    for (int at = 0; at < sample.length(); at++) {
      char letter = sample.charAt(at);
      if (Character.isWhitespace(letter)) {
        continue;
      }
      signs++;
      if (Character.isLetterOrDigit(letter)) {
        letters++;
        odd += isOdd(letter) ? 1 : 0;
      } else if (letter < 128 && !seen[letter]) {
        seen[letter] = true;
        distinct++;
      }
      char lower = Character.toLowerCase(letter);
      if (lower >= 'a' && lower <= 'z') {
        counts[lower - 'a']++;
        latin++;
      }
    }
    if (signs >= ENOUGH_SIGNS && distinct > 5 && letters * 5 < signs) {
      return false;
    }
    if (letters >= 10 && odd * 2 > letters) {
      return false;
    }
    long different = Arrays.stream(counts).filter(count -> count > 0).count();
    return latin < ENOUGH_LETTERS || different < ENOUGH_DIFFERENT || likeness(counts) >= ALIKE;
  }

  /** Letters that only dictionaries write: IPA and modifiers. */
  private static boolean isOdd(char letter) {
    return letter >= 0x250 && letter <= 0x2FF;
  }

  /** Cosine of the angle between the counts and the usual frequencies. */
  private static double likeness(int[] counts) {
    double product = 0;
    double ours = 0;
    double theirs = 0;
    for (int letter = 0; letter < counts.length; letter++) {
      product += (double) counts[letter] * LETTERS[letter];
      ours += (double) counts[letter] * counts[letter];
      theirs += (double) LETTERS[letter] * LETTERS[letter];
    }
    return product / Math.sqrt(ours * theirs);
  }
}
