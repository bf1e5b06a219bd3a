package org.papierstroom.clean.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the page's user space to the page as shown: cut to its crop box, turned by its rotation,
 * origin at the top left.
 *
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 */
record PageFrame(double left, double bottom, double right, double top, int rotation) {

  static final PageFrame EMPTY = new PageFrame(0, 0, 0, 0, 0);

  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new PageFrame(
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        box.getUpperRightX(),
        box.getUpperRightY(),
        page.getRotation());
  }

  double width() {
    return rotation % 180 == 0 ? right - left : top - bottom;
  }

  double height() {
    return rotation % 180 == 0 ? top - bottom : right - left;
  }

  double x(double userX, double userY) {
    return switch (rotation) {
      case 90 -> userY - bottom;
      case 180 -> right - userX;
      case 270 -> top - userY;
      default -> userX - left;
    };
  }

  double y(double userX, double userY) {
    return switch (rotation) {
      case 90 -> userX - left;
      case 180 -> userY - bottom;
      case 270 -> right - userX;
      default -> top - userY;
    };
  }

  /** The part to the right, as shown, of a direction in user space. */
  double dx(double userX, double userY) {
    return switch (rotation) {
      case 90 -> userY;
      case 180 -> -userX;
      case 270 -> -userY;
      default -> userX;
    };
  }

  /** The part downwards, as shown, of a direction in user space. */
  double dy(double userX, double userY) {
    return switch (rotation) {
      case 90 -> userX;
      case 180 -> userY;
      case 270 -> -userX;
      default -> -userY;
    };
  }
}
