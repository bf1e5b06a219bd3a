package org.papierstroom.clean.dump;

import java.util.Optional;

/**
 * How well the text of a new line agrees with where it stands in its row.
 *
 * @param places those of the row with the line in the setting that agrees best; empty where none
 *     agrees
 * @param agreed the share of its printed characters that are where that setting has them
 */
record LineFit(Optional<PlaceRow> places, double agreed) {

  /** So many characters must agree with a setting that is taken for that of the line. */
  private static final double FEWEST = 0.7;

  /**
   * Tries all settings of a letter.
   *
   * @param ranks for each printed character of the line how many old ones stand before it
   * @param spread how far places may be off
   */
  static LineFit of(
      MergedRow row, String line, int[] ranks, LetterLook look, Chunks chunks, double spread) {
    Optional<PlaceRow.Bounds> best = Optional.empty();
    int most = 0;
    for (LineSetting setting : look.settings()) {
      PlaceRow.Bounds set = PlaceRow.set(line, setting, chunks).bounds();
      int agreeing = ranks.length == row.news() ? agreeing(row.places(), ranks, set, spread) : 0;
      if (agreeing > most) {
        most = agreeing;
        best = Optional.of(set);
      }
    }
    double agreed = (double) most / Math.max(1, ranks.length);
    return new LineFit(
        best.filter(set -> agreed > FEWEST).map(set -> row.old().joined(row.text(), set)), agreed);
  }

  private static int agreeing(RowPlaces old, int[] ranks, PlaceRow.Bounds set, double spread) {
    int agreeing = 0;
    for (int i = 0; i < ranks.length; i++) {
      boolean agrees =
          set.from()[i] - spread <= old.right(ranks[i])
              && set.to()[i] + spread >= old.left(ranks[i]);
      agreeing += agrees ? 1 : 0;
    }
    return agreeing;
  }
}
