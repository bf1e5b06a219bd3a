package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of producers that print a line in one chunk: nothing is shuffled within a line, but the
 * lines of a row stand one after the other, in any order.
 */
final class WholeLine {

  /** Shorter texts fit in too many places. */
  private static final int SHORTEST = 12;

  private static final int MOST = 6;

  private WholeLine() {}

  /**
   * The lines that can be new, likeliest first: those that, taken out of the merged row in one
   * piece, leave just the words of the old row.
   *
   * @param context of the language model: how the new page's text ended before this row
   */
  static List<Reading> readings(
      String merged, Row old, int page, LanguageModel language, long context) {
    String before = old.text();
    int length = merged.length() - before.length();
    if (length < SHORTEST || before.isBlank()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    String[] words = sortedWords(before);
    for (int start = 0; start + length <= merged.length(); start++) {
      int end = start + length;
      boolean atWords =
          (start == 0 || merged.charAt(start - 1) == ' ')
              && (end == merged.length() || merged.charAt(end - 1) == ' ');
      if (!atWords || merged.charAt(start) == ' ') {
        continue;
      }
      String rest = merged.substring(0, start) + merged.substring(end);
      if (rest.equals(before) || Arrays.equals(words, sortedWords(rest))) {
        double score = language.logChance(context, merged.substring(start, end));
        readings.add(reading(merged, start, end, old, page, rest.equals(before), score));
      }
    }
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return readings.subList(0, Math.min(MOST, readings.size()));
  }

  /** True when all words of the old row are in the merged row. */
  static boolean holdsWords(String old, String merged) {
    String[] wanted = sortedWords(old);
    String[] there = sortedWords(merged);
    int j = 0;
    for (String word : wanted) {
      while (j < there.length && there[j].compareTo(word) < 0) {
        j++;
      }
      if (j == there.length || !there[j].equals(word)) {
        return false;
      }
      j++;
    }
    return true;
  }

  private static String[] sortedWords(String text) {
    String[] words = text.strip().split("\\s+", -1);
    Arrays.sort(words);
    return words;
  }

  private static Reading reading(
      String merged, int start, int end, Row old, int page, boolean inOrder, double score) {
    int[] places = new int[end - start];
    int[] starts = new int[merged.length()];
    int[] pages = new int[merged.length()];
    for (int i = 0; i < merged.length(); i++) {
      if (i >= start && i < end) {
        places[i - start] = i;
        pages[i] = page;
      } else {
        int place = i < start ? i : i - (end - start);
        pages[i] = inOrder ? old.pages()[place] : -1;
      }
    }
    return new Reading(merged.substring(start, end), places, new Row(merged, starts, pages), score);
  }
}
