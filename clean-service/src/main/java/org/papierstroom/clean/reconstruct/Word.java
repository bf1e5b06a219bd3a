package org.papierstroom.clean.reconstruct;

import org.papierstroom.contract.Box;

/**
 * Glyphs without a space between them, on one baseline.
 *
 * @param box in the frame of the page's text, in points
 * @param size font size
 * @param raised true for a superscript: smaller and higher than its neighbour
 * @param glued true when no space stands between it and the word before it on the line
 * @param artifact true when the producer marked it as a pagination artifact
 */
public record Word(
    String text,
    Box box,
    double baseline,
    double size,
    Face face,
    boolean raised,
    boolean glued,
    boolean artifact) {

  double left() {
    return box.x();
  }

  double right() {
    return box.right();
  }
}
