package org.papierstroom.clean.dump;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What a merged row has more than the old row, by counts alone. The last resort where the search
 * found no reading: every character is there, their owner within the row is a guess.
 */
final class Leftover {

  private Leftover() {}

  static Reading of(String merged, Row old, int page) {
    Map<Character, Deque<Integer>> owed = new HashMap<>();
    for (int i = 0; i < old.text().length(); i++) {
      owed.computeIfAbsent(old.text().charAt(i), c -> new ArrayDeque<>()).add(i);
    }
    StringBuilder text = new StringBuilder();
    int[] places = new int[merged.length()];
    int[] pages = new int[merged.length()];
    int[] starts = new int[merged.length()];
    int x = 0;
    for (int i = 0; i < merged.length(); i++) {
      Deque<Integer> there = owed.getOrDefault(merged.charAt(i), new ArrayDeque<>());
      pages[i] = page;
      if (there.isEmpty()) {
        places[text.length()] = i;
        text.append(merged.charAt(i));
      } else {
        int place = there.remove();
        x = old.starts()[place];
        pages[i] = old.pages()[place];
      }
      starts[i] = x;
    }
    return new Reading(
        text.toString(),
        Arrays.copyOf(places, text.length()),
        new Row(merged, starts, pages),
        Double.NEGATIVE_INFINITY);
  }
}
