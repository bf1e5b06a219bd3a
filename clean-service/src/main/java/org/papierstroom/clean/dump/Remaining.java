package org.papierstroom.clean.dump;

import java.util.Arrays;

/**
 * Counts what is still to come, so that no character is given to the new line that the old needs.
 */
final class Remaining {

  private final int[] mergedLeft;
  private final int[][] oldPlaces;

  /** By character of the merged row a number from 0 on, found with its low bits. */
  private final int[] kinds = new int[1 << 16];

  Remaining(String merged, String old) {
    int count = 0;
    for (int i = 0; i < merged.length(); i++) {
      if (kinds[merged.charAt(i)] == 0) {
        kinds[merged.charAt(i)] = ++count;
      }
    }
    int[] seen = new int[count + 1];
    this.mergedLeft = new int[merged.length()];
    for (int i = merged.length() - 1; i >= 0; i--) {
      mergedLeft[i] = seen[kinds[merged.charAt(i)]]++;
    }
    int[] owed = new int[count + 1];
    for (int i = 0; i < old.length(); i++) {
      owed[kinds[old.charAt(i)]]++;
    }
    this.oldPlaces = new int[count + 1][];
    for (int kind = 0; kind <= count; kind++) {
      oldPlaces[kind] = new int[owed[kind]];
    }
    Arrays.fill(owed, 0);
    for (int i = 0; i < old.length(); i++) {
      int kind = kinds[old.charAt(i)];
      oldPlaces[kind][owed[kind]++] = i;
    }
  }

  /**
   * True when the merged row still has every such character that the old row needs.
   *
   * @param at place of the character in the merged row
   * @param next first place of the old row not come by
   * @param ahead how many such characters behind it have come by
   */
  boolean allowsNew(char c, int at, int next, int ahead) {
    if (c == ' ') {
      return true;
    }
    int[] places = oldPlaces[kinds[c]];
    int from = Arrays.binarySearch(places, next);
    int needed = places.length - (from < 0 ? -from - 1 : from) - ahead;
    return mergedLeft[at] >= needed;
  }
}
