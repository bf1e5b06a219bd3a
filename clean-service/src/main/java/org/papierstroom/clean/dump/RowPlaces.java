package org.papierstroom.clean.dump;

/**
 * The places of the printed characters of an old row by their rank, from 0, and where printed
 * characters stand in the merged row.
 */
final class RowPlaces {

  private final double[] from;
  private final double[] to;
  private final int[] before;
  private final int[] merged;

  RowPlaces(String row, PlaceRow old) {
    int[] printed =
        java.util.stream.IntStream.range(0, old.text().length())
            .filter(i -> old.text().charAt(i) != ' ')
            .toArray();
    from = java.util.Arrays.stream(printed).mapToDouble(i -> old.from()[i]).toArray();
    to = java.util.Arrays.stream(printed).mapToDouble(i -> old.to()[i]).toArray();
    before = new int[row.length() + 1];
    int[] places = new int[row.length() + 1];
    for (int i = 0; i < row.length(); i++) {
      boolean space = row.charAt(i) == ' ';
      places[before[i]] = space ? places[before[i]] : i;
      before[i + 1] = before[i] + (space ? 0 : 1);
    }
    merged = java.util.Arrays.copyOf(places, before[row.length()] + 1);
    merged[before[row.length()]] = row.length();
  }

  /** Printed characters of the old row. */
  int size() {
    return from.length;
  }

  /** Printed characters of the new line. */
  int fresh() {
    return before[before.length - 1] - from.length;
  }

  /** Printed characters of the merged row before a place. */
  int printedBefore(int place) {
    return before[place];
  }

  /** Where the printed character of the merged row with a number stands, or behind the row. */
  int merged(int number) {
    return merged[Math.clamp(number, 0, merged.length - 1)];
  }

  /** The first place behind so many printed characters of the merged row. */
  int afterMerged(int printed) {
    return printed <= 0 ? 0 : printed >= merged.length ? before.length : merged[printed - 1] + 1;
  }

  double from(int rank) {
    return from[rank];
  }

  double to(int rank) {
    return to[rank];
  }

  /** The least place for what stands before the old character with a rank. */
  double left(int rank) {
    return rank == 0 ? Double.NEGATIVE_INFINITY : from[rank - 1];
  }

  /** The farthest. */
  double right(int rank) {
    return rank == to.length ? Double.POSITIVE_INFINITY : to[rank];
  }

  /** Between which places characters stand that have so many old ones before them. */
  PlaceRow.Bounds around(int[] ranks) {
    return new PlaceRow.Bounds(
        java.util.Arrays.stream(ranks).mapToDouble(this::left).toArray(),
        java.util.Arrays.stream(ranks).mapToDouble(this::right).toArray());
  }

  /** About where that is. */
  double at(int rank) {
    if (from.length == 0) {
      return 0;
    }
    double least = rank == 0 ? from[0] : from[rank - 1];
    double most = rank == to.length ? to[rank - 1] : to[rank];
    if (rank == 0 || Double.isInfinite(most)) {
      return Double.isInfinite(least) ? 0 : least;
    }
    return rank == to.length || Double.isInfinite(least) ? most : (least + most) / 2;
  }

  /** The first rank that may start at a place or behind it. */
  int firstEndingAt(double place) {
    int low = 0;
    int high = to.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (to[mid] < place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** The first rank that certainly starts behind a place. */
  int firstStartingAfter(double place) {
    int low = 0;
    int high = from.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (from[mid] <= place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
