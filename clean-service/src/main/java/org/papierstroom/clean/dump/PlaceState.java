package org.papierstroom.clean.dump;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a merged row up to one character of the new line, by a {@link PlaceSearch}.
 *
 * @param at place of the character in the merged row; -1 before the first
 * @param rank how many printed characters of the old row stand before it
 * @param printed how many printed characters of the new line there are
 * @param counts how often each character was taken, by the numbers of {@link RowCounts}
 * @param pen where the next character starts when the line starts at 0
 * @param reach how much farther to the right the line may start, for this character and the next
 * @param joined true when the character is certainly of the same chunk as the one before
 * @param misfit what places have cost
 * @param debt characters that the old row has too few or too many of up to here
 * @param spaceDebt the same for spaces
 */
record PlaceState(
    @Nullable PlaceState parent,
    char c,
    int at,
    int rank,
    int printed,
    int[] counts,
    double score,
    long context,
    int wordLength,
    int digits,
    double pen,
    Reach reach,
    boolean joined,
    double misfit,
    int debt,
    int spaceDebt) {

  private static final double DEBT = 12;
  private static final double SPACE_DEBT = 3;

  /**
   * How far to the right of the setting's start a line may start.
   *
   * @param from at least, for the character of a state
   * @param to at most
   * @param drift by how much both are less sure for the next character
   */
  record Reach(double from, double to, double drift) {

    Reach drifting(double by) {
      return new Reach(from, to, by);
    }

    double nextFrom() {
      return from - drift;
    }

    double nextTo() {
      return to + drift;
    }
  }

  /** How readings compare that have found equally many characters: debts must be paid. */
  double standing() {
    return score - DEBT * debt - SPACE_DEBT * spaceDebt;
  }

  /** The same, less likely by a cost. */
  PlaceState less(double cost) {
    return new PlaceState(
        parent,
        c,
        at,
        rank,
        printed,
        counts,
        score - cost,
        context,
        wordLength,
        digits,
        pen,
        reach,
        joined,
        misfit,
        debt,
        spaceDebt);
  }

  /** What two readings have in common when only the better of them need be followed. */
  Key key() {
    return new Key(at, printed, context, digits, Math.round(pen), debt, spaceDebt);
  }

  record Key(int at, int printed, long context, int digits, long pen, int debt, int spaceDebt) {}

  /** The new line up to here. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (@Nullable PlaceState state = this;
        state != null && state.parent() != null;
        state = state.parent()) {
      text.append(state.c());
    }
    return text.reverse().toString();
  }
}
