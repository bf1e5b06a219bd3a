package org.papierstroom.clean.reconstruct;

import org.papierstroom.contract.Box;

/**
 * Glyphs without a space between them, on one baseline.
 *
 * @param box in the frame of the page's text, in points
 * @param size font size
 * @param raised true for a superscript: smaller and higher than its neighbour
 */
public record Word(
    String text,
    Box box,
    double baseline,
    double size,
    Face face,
    boolean raised,
    boolean artifact) {

  double left() {
    return box.x();
  }

  double right() {
    return box.right();
  }
}
