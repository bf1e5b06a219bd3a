package org.papierstroom.clean.pdf;

/** The bounds of a path in user space while it is being built. */
final class Bounds {

  private double left;
  private double bottom;
  private double right;
  private double top;

  Bounds() {
    clear();
  }

  void clear() {
    left = bottom = Double.POSITIVE_INFINITY;
    right = top = Double.NEGATIVE_INFINITY;
  }

  void add(double x, double y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }

  boolean empty() {
    return left > right;
  }

  double left() {
    return left;
  }

  double bottom() {
    return bottom;
  }

  double right() {
    return right;
  }

  double top() {
    return top;
  }
}
