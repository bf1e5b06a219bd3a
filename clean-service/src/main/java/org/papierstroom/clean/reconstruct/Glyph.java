package org.papierstroom.clean.reconstruct;

/**
 * One glyph as the page draws it, in the frame of its {@link Turn}, in points.
 *
 * @param text its Unicode value, one or more code points; a space where the page draws a space
 * @param x left edge: the origin of the glyph
 * @param baseline distance of its baseline from the top
 * @param width its advance by the font's own metrics; may be wrong or zero
 * @param size font size as shown
 * @param artifact true inside marked content that the producer calls a pagination artifact
 */
public record Glyph(
    String text,
    double x,
    double baseline,
    double width,
    double size,
    Face face,
    Ink ink,
    Turn turn,
    boolean artifact) {

  Glyph width(double found) {
    return new Glyph(text, x, baseline, found, size, face, ink, turn, artifact);
  }

  public double right() {
    return x + width;
  }

  public boolean blank() {
    return text.length() == 1 ? text.charAt(0) == ' ' : text.isBlank();
  }
}
