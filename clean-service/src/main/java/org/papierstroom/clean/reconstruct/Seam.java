package org.papierstroom.clean.reconstruct;

import java.util.List;

/**
 * How two lines of one paragraph are put together.
 *
 * @param dropBefore characters that go at the end of the upper line
 * @param dropAfter characters that go at the start of the lower line
 * @param between what comes in their place
 * @param confidence between 0 and 1
 * @param alternatives other readings of the whole word, likeliest first
 */
record Seam(
    int dropBefore, int dropAfter, String between, double confidence, List<String> alternatives) {

  static final Seam SPACE = new Seam(0, 0, " ", 1, List.of());

  /** The hyphen belongs to the word and nothing comes after it. */
  static final Seam HYPHEN_KEPT = new Seam(0, 0, "", 1, List.of());

  /** The hyphen only marked the break. */
  static final Seam HYPHEN_DROPPED = new Seam(1, 0, "", 1, List.of());

  Seam doubtful(double newConfidence, String... otherReadings) {
    return new Seam(dropBefore, dropAfter, between, newConfidence, List.of(otherReadings));
  }

  /** The two parts as one. */
  String join(String before, String after) {
    return before.substring(0, before.length() - dropBefore) + between + after.substring(dropAfter);
  }
}
