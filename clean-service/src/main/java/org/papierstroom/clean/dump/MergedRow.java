package org.papierstroom.clean.dump;

import java.util.Arrays;

/**
 * A row of a dump with the same row of the dump before, as searches look at them.
 *
 * @param text the row
 * @param old the row of the dump before
 */
record MergedRow(String text, PlaceRow old, RowCounts counts, RowPlaces places) {

  static MergedRow of(String text, PlaceRow old) {
    return new MergedRow(text, old, new RowCounts(text, old.text()), new RowPlaces(text, old));
  }

  /** Printed characters of the old row. */
  int olds() {
    return places.size();
  }

  /** Printed characters of the new line. */
  int news() {
    return places.fresh();
  }

  /**
   * For each printed character of the new line how many old ones stand before it.
   *
   * @param fresh for each character of the row whether it is the new line's
   */
  int[] ranks(boolean[] fresh) {
    int[] ranks = new int[fresh.length];
    int found = 0;
    for (int at = 0; at < fresh.length; at++) {
      if (fresh[at] && text.charAt(at) != ' ') {
        ranks[found] = places.printedBefore(at) - found;
        found++;
      }
    }
    return Arrays.copyOf(ranks, found);
  }
}
