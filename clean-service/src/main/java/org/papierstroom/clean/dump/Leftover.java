package org.papierstroom.clean.dump;

import java.util.HashMap;
import java.util.Map;

/**
 * What a merged row has more than the old row, by counts alone. The last resort where the search
 * found no reading: every character is there, their owner within the row is a guess.
 */
final class Leftover {

  private Leftover() {}

  static Reading of(String merged, Row old, int page) {
    Map<Character, Integer> owed = new HashMap<>();
    for (int i = 0; i < old.text().length(); i++) {
      owed.merge(old.text().charAt(i), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder();
    int[] places = new int[merged.length()];
    for (int i = 0; i < merged.length(); i++) {
      char c = merged.charAt(i);
      int left = owed.getOrDefault(c, 0);
      if (left > 0) {
        owed.put(c, left - 1);
      } else {
        places[text.length()] = i;
        text.append(c);
      }
    }
    int[] pages = new int[merged.length()];
    java.util.Arrays.fill(pages, page);
    int[] starts = new int[merged.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = old.starts().length == 0 ? 0 : old.starts()[Math.min(i, old.starts().length - 1)];
    }
    return new Reading(
        text.toString(),
        java.util.Arrays.copyOf(places, text.length()),
        new Row(merged, starts, pages),
        Double.NEGATIVE_INFINITY);
  }
}
