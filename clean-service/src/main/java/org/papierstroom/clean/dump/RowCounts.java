package org.papierstroom.clean.dump;

import java.util.HashMap;
import java.util.Map;

/** How often each character stands before each place of a merged row, and of the old row in it. */
final class RowCounts {

  /** The number of the space among the characters. */
  static final int SPACE = 0;

  private final Map<Character, Integer> numbers = new HashMap<>(Map.of(' ', SPACE));
  private final int[] kinds;
  private final int[] oldKinds;
  private final int[][] merged;
  private final int[][] old;

  RowCounts(String mergedRow, String oldRow) {
    kinds = kinds(mergedRow);
    int[] olds = kinds(oldRow);
    oldKinds = olds;
    merged = before(kinds, kinds.length + 1);
    int[][] all = before(olds, olds.length + 1);
    old = new int[(int) oldRow.chars().filter(c -> c != ' ').count() + 1][];
    int rank = 0;
    for (int i = 0; i < olds.length; i++) {
      if (olds[i] != SPACE) {
        old[rank++] = all[i];
      }
    }
    old[rank] = all[olds.length];
  }

  /** The numbers of the printed characters of the merged row. */
  int[] printed() {
    return java.util.Arrays.stream(kinds).filter(kind -> kind != SPACE).toArray();
  }

  /** Those of the old row. */
  int[] printedOld() {
    return java.util.Arrays.stream(oldKinds).filter(kind -> kind != SPACE).toArray();
  }

  private int[] kinds(String row) {
    int[] found = new int[row.length()];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers.computeIfAbsent(row.charAt(i), c -> numbers.size());
    }
    return found;
  }

  private int[][] before(int[] row, int length) {
    int[][] counts = new int[length][];
    int[] count = new int[numbers.size()];
    for (int i = 0; i < length; i++) {
      counts[i] = count.clone();
      if (i < row.length) {
        count[row[i]]++;
      }
    }
    return counts;
  }

  /** How many different characters there are. */
  int size() {
    return numbers.size();
  }

  /** The number of the character at a place of the merged row. */
  int kind(int place) {
    return kinds[place];
  }

  /** By number, what stands before a place of the merged row. */
  int[] merged(int place) {
    return merged[place];
  }

  /** By number, what stands before the printed character of the old row with a rank, from 0. */
  int[] old(int rank) {
    return old[rank];
  }
}
