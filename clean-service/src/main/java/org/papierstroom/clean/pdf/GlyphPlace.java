package org.papierstroom.clean.pdf;

import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.papierstroom.clean.reconstruct.Turn;

/**
 * Where a glyph stands on the page as shown, in the frame of its turn, in points.
 *
 * @param width its advance by the font's metrics
 * @param unit height of the unit of text space
 */
record GlyphPlace(double x, double baseline, double width, double unit, Turn turn) {

  /**
   * @param matrix from text space to user space
   * @param vertical true where the text runs down the page
   */
  static GlyphPlace of(Matrix matrix, Vector displacement, boolean vertical, PageFrame frame) {
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double shownX = frame.x(x, y);
    double shownY = frame.y(x, y);
    double along = vertical ? -matrix.getShearX() : matrix.getScaleX();
    double across = vertical ? -matrix.getScaleY() : matrix.getShearY();
    double length = length(along, across);
    Turn turn = turn(frame.dx(along, across), frame.dy(along, across), length);
    double advance = vertical ? Math.abs(displacement.getY()) : displacement.getX();
    return new GlyphPlace(
        turn.frameX(shownX, shownY, frame.width(), frame.height()),
        turn.frameY(shownX, shownY, frame.width(), frame.height()),
        advance * length,
        length(matrix.getShearX(), matrix.getScaleY()),
        turn);
  }

  /**
   * True for the scripts that are written down the page. Other text in a vertical font is a label
   * set letter under letter, or a producer's mistake: it reads as the page does.
   */
  static boolean isEastAsian(String text) {
    int code = text.codePointAt(0);
    return Character.isIdeographic(code) || (code >= 0x3000 && code < 0xD7B0) || code >= 0xFE30;
  }

  /** Of a direction; nearly all run along an axis, where the root is spared. */
  private static double length(double one, double other) {
    if (other == 0) {
      return Math.abs(one);
    }
    return one == 0 ? Math.abs(other) : Math.hypot(one, other);
  }

  private static Turn turn(double rightward, double downward, double length) {
    double straight = 0.05 * length;
    if (Math.abs(downward) <= straight) {
      return rightward >= 0 ? Turn.UPRIGHT : Turn.OVER;
    }
    if (Math.abs(rightward) <= straight) {
      return downward > 0 ? Turn.DOWN : Turn.UP;
    }
    return Turn.OBLIQUE;
  }
}
