package org.papierstroom.testkit.dump;

/**
 * What one text-showing operation prints.
 *
 * @param x where it starts, in points
 * @param end where it ends
 * @param baseline in points from the top of the page
 * @param space width of a space in its font
 */
record Chunk(double x, double end, double baseline, double space, String text) {

  /** The extractor compares baselines as whole numbers. */
  int row() {
    return (int) baseline;
  }
}
