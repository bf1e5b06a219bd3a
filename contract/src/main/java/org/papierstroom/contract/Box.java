package org.papierstroom.contract;

/**
 * A rectangle on a page in PDF points (1/72 inch), origin at the top left of the page as shown.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent to the right, never negative
 * @param height extent downwards, never negative
 */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
