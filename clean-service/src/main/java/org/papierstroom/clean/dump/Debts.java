package org.papierstroom.clean.dump;

/**
 * What a reading owes the old row: characters of which that has too few or too many left of a
 * place.
 *
 * @param spread how far apart chunks may seem to start that start at the same place
 */
record Debts(RowCounts counts, RowPlaces places, double spread) {

  /** Old characters looked at on either side of a place for those that start there too. */
  private static final int MOST_TIED = 400;

  record Debt(int characters, int spaces) {}

  /**
   * What is owed before a place of the merged row. Old characters that start at the same place may
   * have come by or not.
   *
   * @param taken by number, the characters of the new line, that at the place included
   * @param rank printed characters of the old row before the place
   */
  Debt of(int[] taken, int place, int rank) {
    int low = low(rank);
    int high = high(rank);
    int[] all = counts.merged(place);
    int[] least = counts.old(low);
    int[] most = counts.old(high);
    int own = counts.kind(place);
    int characters = 0;
    for (int kind = 1; kind < all.length; kind++) {
      int old = all[kind] - taken[kind] + (kind == own ? 1 : 0);
      characters += beyond(old, least[kind], most[kind]);
    }
    int space = RowCounts.SPACE;
    int spaces = all[space] - taken[space] + (own == space ? 1 : 0);
    int fewest = low == 0 ? 0 : counts.old(low - 1)[space];
    return new Debt(characters, beyond(spaces, fewest, most[space]));
  }

  private static int beyond(int count, int least, int most) {
    return Math.max(0, least - count) + Math.max(0, count - most);
  }

  /** The least rank of an old character that may start at the place before a rank. */
  int low(int rank) {
    double least = places.at(rank) - spread;
    int low = rank;
    while (low > 0 && rank - low < MOST_TIED && places.to(low - 1) >= least) {
      low--;
    }
    return low;
  }

  /** The rank behind the last one that may. */
  int high(int rank) {
    double most = places.at(rank) + spread;
    int high = rank;
    while (high < places.size() && high - rank < MOST_TIED && places.from(high) <= most) {
      high++;
    }
    return high;
  }
}
