package org.papierstroom.clean.dump;

/**
 * What the search charges for, in natural logarithms of a chance, and its bounds.
 *
 * @param beamWidth readings kept at each character
 * @param beamDepth readings that are so much less likely than the best are dropped
 * @param reach how many old characters may wait for one that overtook them
 * @param rebate what a new character costs on average, given back so that readings which have found
 *     more of the new line are not at a disadvantage half way
 * @param unknownWord a word that no list has
 * @param skipped an old character overtaken by another
 * @param skippedSpace a space overtaken or gone
 * @param outOfTurn an overtaken character that overtakes another
 * @param addedSpace a space that belongs to neither line
 * @param spread how far places may be off, in the units of {@link Pen}
 */
record Tuning(
    int beamWidth,
    double beamDepth,
    int reach,
    double rebate,
    double unknownWord,
    double skipped,
    double skippedSpace,
    double outOfTurn,
    double addedSpace,
    double spread) {

  static final Tuning DEFAULT = new Tuning(200, 25, 6, 2.0, 3, 4, 2, 1, 5, 120);

  private static final double LEAP_COST = 4;
  private static final double FARTHEST = 12;
  private static final int LONG_ROW = 1200;
  private static final int NARROWEST = 40;

  /** From how far off on a line is taken to have a gap rather than to be measured badly. */
  int leap() {
    return 1000;
  }

  /** What it costs that a character stands so far to the left of where the row already is. */
  double misfit(int behind, boolean mayLeap) {
    if (behind <= 0) {
      return 0;
    }
    double off = behind / spread;
    return Math.min(off * off / 2, mayLeap ? LEAP_COST : FARTHEST);
  }

  /**
   * Readings kept at each character of a row of that length. In a row of many pages each choice is
   * as easy as in a short one, and there are more of them.
   */
  int beamWidth(int rowLength) {
    return Math.clamp((long) beamWidth * LONG_ROW / Math.max(1, rowLength), NARROWEST, beamWidth);
  }

  /** What it costs that an overtaken character comes so far after its place. */
  double late(int behind) {
    return Math.clamp(behind / 500.0, 0, FARTHEST);
  }

  Tuning withBeamWidth(int width) {
    return new Tuning(
        width,
        beamDepth,
        reach,
        rebate,
        unknownWord,
        skipped,
        skippedSpace,
        outOfTurn,
        addedSpace,
        spread);
  }
}
