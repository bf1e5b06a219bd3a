package org.papierstroom.clean.reconstruct;

import java.util.List;
import org.papierstroom.contract.Box;

/**
 * A page as it is drawn, before anything is understood.
 *
 * @param number 1-based
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 * @param glyphs in drawing order
 * @param images the places of its images, on the page as shown
 * @param flags as in {@link org.papierstroom.contract.Page}
 */
public record DrawnPage(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Box> images,
    List<String> flags) {

  public DrawnPage {
    images = List.copyOf(images);
    flags = List.copyOf(flags);
  }

  DrawnPage withGlyphs(List<Glyph> kept) {
    return new DrawnPage(number, width, height, kept, images, flags);
  }

  /** The part of the page that images cover, at most 1; overlaps count twice. */
  double imageCover() {
    double covered = 0;
    for (Box image : images) {
      covered += image.width() * image.height();
    }
    return width * height == 0 ? 0 : Math.min(1, covered / (width * height));
  }
}
