package org.papierstroom.clean.pdf;

/**
 * The part of the graphics state that decides whether text is seen: the fill colour, as far as it
 * is white or not, and the bounds of the clipping path in user space.
 */
record Paint(boolean white, double left, double bottom, double right, double top) {

  static final Paint INITIAL =
      new Paint(
          false,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  Paint colour(boolean isWhite) {
    return isWhite == white ? this : new Paint(isWhite, left, bottom, right, top);
  }

  Paint clippedTo(Bounds path) {
    return new Paint(
        white,
        Math.max(left, path.left()),
        Math.max(bottom, path.bottom()),
        Math.min(right, path.right()),
        Math.min(top, path.top()));
  }

  boolean shows(double x, double y, double slack) {
    return x >= left - slack && x <= right + slack && y >= bottom - slack && y <= top + slack;
  }
}
