package org.papierstroom.clean.dump;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what is still to come, so that no character is given to the new line that the old needs.
 */
final class Remaining {

  private final Map<Character, int[]> inMerged = new HashMap<>();
  private final Map<Character, int[]> inOld = new HashMap<>();

  Remaining(String merged, String old) {
    count(merged, inMerged);
    count(old, inOld);
  }

  private static void count(String text, Map<Character, int[]> counts) {
    for (int i = text.length() - 1; i >= 0; i--) {
      int[] places = counts.computeIfAbsent(text.charAt(i), c -> new int[text.length() + 1]);
      places[i]++;
    }
    for (int[] places : counts.values()) {
      for (int i = text.length() - 1; i >= 0; i--) {
        places[i] += places[i + 1];
      }
    }
  }

  /** True when the merged row after {@code at} still has every such character the old row needs. */
  boolean allowsNew(char c, int at, int next, int[] skipped, String old) {
    if (c == ' ') {
      return true;
    }
    int[] needed = inOld.get(c);
    if (needed == null) {
      return true;
    }
    int wanted = needed[next];
    for (int place : skipped) {
      if (old.charAt(place) == c) {
        wanted++;
      }
    }
    int[] left = inMerged.get(c);
    return left != null && left[at + 1] >= wanted;
  }
}
