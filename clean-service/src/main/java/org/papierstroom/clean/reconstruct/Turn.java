package org.papierstroom.clean.reconstruct;

import org.papierstroom.contract.Box;

/**
 * The direction in which a run of text reads on the page as shown. Steps work in the <em>frame</em>
 * of the text: turned so that it reads from left to right, origin at the frame's top left.
 */
public enum Turn {
  /** Left to right. */
  UPRIGHT,
  /** Top to bottom: the page must be turned a quarter left to read it. */
  DOWN,
  /** Right to left, on its head. */
  OVER,
  /** Bottom to top. */
  UP,
  /** At an angle, as watermarks are. Its frame is that of the page. */
  OBLIQUE;

  /** The same box on the page as shown; {@code width} and {@code height} are those of the page. */
  public Box onPage(Box inFrame, double width, double height) {
    return switch (this) {
      case UPRIGHT, OBLIQUE -> inFrame;
      case DOWN ->
          new Box(width - inFrame.bottom(), inFrame.x(), inFrame.height(), inFrame.width());
      case OVER ->
          new Box(
              width - inFrame.right(),
              height - inFrame.bottom(),
              inFrame.width(),
              inFrame.height());
      case UP -> new Box(inFrame.y(), height - inFrame.right(), inFrame.height(), inFrame.width());
    };
  }

  /** A box on the page as shown, in this frame. */
  public Box frameBox(Box onPage, double width, double height) {
    double x1 = frameX(onPage.x(), onPage.y(), width, height);
    double y1 = frameY(onPage.x(), onPage.y(), width, height);
    double x2 = frameX(onPage.right(), onPage.bottom(), width, height);
    double y2 = frameY(onPage.right(), onPage.bottom(), width, height);
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** Left edge in the frame of a point on the page as shown. */
  public double frameX(double x, double y, double width, double height) {
    return switch (this) {
      case UPRIGHT, OBLIQUE -> x;
      case DOWN -> y;
      case OVER -> width - x;
      case UP -> height - y;
    };
  }

  /** Distance from the top of the frame of a point on the page as shown. */
  public double frameY(double x, double y, double width, double height) {
    return switch (this) {
      case UPRIGHT, OBLIQUE -> y;
      case DOWN -> width - x;
      case OVER -> height - y;
      case UP -> x;
    };
  }

  /** Width of the frame of a page of this size. */
  public double frameWidth(double width, double height) {
    return this == DOWN || this == UP ? height : width;
  }

  /** Height of the frame of a page of this size. */
  public double frameHeight(double width, double height) {
    return this == DOWN || this == UP ? width : height;
  }
}
