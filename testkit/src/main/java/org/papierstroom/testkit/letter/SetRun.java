package org.papierstroom.testkit.letter;

/**
 * A run of text in its place.
 *
 * @param x left end in points
 * @param y baseline in points from the top of the page
 * @param stretch extra width of each space, in points
 * @param turned true when the run goes upwards instead of to the right
 */
record SetRun(
    String text,
    Face face,
    double size,
    double x,
    double y,
    double stretch,
    Ink ink,
    boolean turned) {

  static SetRun of(String text, Face face, double size, double x, double y) {
    return new SetRun(text, face, size, x, y, 0, Ink.BLACK, false);
  }

  SetRun with(Ink other) {
    return new SetRun(text, face, size, x, y, stretch, other, turned);
  }

  SetRun moved(double right, double down) {
    return new SetRun(text, face, size, x + right, y + down, stretch, ink, turned);
  }

  SetRun saying(String other) {
    return new SetRun(other, face, size, x, y, stretch, ink, turned);
  }

  SetRun turnedUp() {
    return new SetRun(text, face, size, x, y, stretch, ink, true);
  }
}
