package org.papierstroom.clean.dump;

/**
 * What the search charges for, in natural logarithms of a chance, and its bounds.
 *
 * @param beamWidth readings kept after each new character
 * @param beamDepth readings that are so much less likely than the best are dropped
 * @param spread how far places may be off, in the units of {@link Pen}
 */
record Tuning(int beamWidth, double beamDepth, double spread) {

  static final Tuning DEFAULT = new Tuning(60, 25, 12_000);

  /** How many old characters one may overtake that starts elsewhere. */
  static final int REACH = 6;

  /** From how far off on a line is taken to have a gap rather than to be measured badly. */
  static final int LEAP = 100_000;

  /**
   * What a new character costs on average, given back so that readings of another length compare.
   */
  static final double REBATE = 2;

  /** A word that no list has. */
  static final double UNKNOWN_WORD = 3;

  /** Shorter words are not looked up. */
  static final int SHORTEST_WORD = 2;

  /** An old character overtaken by one that starts elsewhere. */
  static final double SKIPPED = 4;

  /** A space of the old row that is gone. */
  static final double DROPPED_SPACE = 2;

  /** A space that belongs to neither line. */
  static final double ADDED_SPACE = 9;

  /** A character that stands far from where it can be. */
  static final double FARTHEST = 12;

  private static final double LEAPT = 8;
  private static final double TIED = 0.02;
  private static final double TIED_SHARE = 0.3;
  private static final double TIE = 1.5;

  private static final int WIDER = 6;
  private static final int DEEPER = 3;

  /** What it costs that a character stands so far to the left of where the row already is. */
  double misfit(int behind, boolean mayLeap) {
    if (behind <= 0) {
      return 0;
    }
    double off = behind / spread;
    return Math.min(off * off / 2, mayLeap ? LEAPT : FARTHEST);
  }

  /** How far apart two chunks may seem to start that start at the same place. */
  int tie() {
    return (int) (TIE * spread);
  }

  /** What it costs that a chunk overtakes one that seems to start so far to its left. */
  double overtaking(int off) {
    return Math.min(TIED + TIED_SHARE * misfit(off, false), SKIPPED);
  }

  Tuning withBeamWidth(int width) {
    return new Tuning(width, beamDepth, spread);
  }

  Tuning withSpread(double other) {
    return new Tuning(beamWidth, beamDepth, other);
  }

  /** For a row in which the narrow beam finds nothing. */
  Tuning wider() {
    return new Tuning(WIDER * beamWidth, DEEPER * beamDepth, spread);
  }
}
