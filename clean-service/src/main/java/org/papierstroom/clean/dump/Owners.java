package org.papierstroom.clean.dump;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which page each character of a merged row is of, as far as its order tells. */
final class Owners {

  private Owners() {}

  /**
   * The page for each character: of those that are not new, that of the first like it in the old
   * row that has not come by.
   */
  static int[] of(String merged, boolean[] fresh, Row old, int page) {
    Map<Character, Deque<Integer>> owed = new HashMap<>();
    for (int i = 0; i < old.text().length(); i++) {
      owed.computeIfAbsent(old.text().charAt(i), c -> new ArrayDeque<>()).add(old.pages()[i]);
    }
    int[] pages = new int[fresh.length];
    Arrays.fill(pages, page);
    for (int i = 0; i < pages.length; i++) {
      Deque<Integer> there = owed.getOrDefault(merged.charAt(i), new ArrayDeque<>());
      if (!fresh[i] && !there.isEmpty()) {
        pages[i] = there.remove();
      }
    }
    return pages;
  }
}
