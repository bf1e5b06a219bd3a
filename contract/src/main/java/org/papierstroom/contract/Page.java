package org.papierstroom.contract;

import java.util.List;

/**
 * One page as shown (after its rotation), with its blocks in reading order.
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param flags what a reader must know of the page: {@code ocr-layer}, {@code ocr}, {@code
 *     needs-ocr}, {@code unreadable-font}
 */
public record Page(
    int number, double width, double height, List<String> flags, List<Block> blocks) {

  /** The page has no text layer and no OCR was at hand. */
  public static final String NEEDS_OCR = "needs-ocr";

  /** The text came from an invisible layer that somebody else's OCR left over a scan. */
  public static final String OCR_LAYER = "ocr-layer";

  /** The text was read from the page's image by our own OCR. */
  public static final String OCR = "ocr";

  /** Glyphs without a trustworthy Unicode value were left out. */
  public static final String UNREADABLE_FONT = "unreadable-font";

  public Page {
    flags = List.copyOf(flags);
    blocks = List.copyOf(blocks);
  }
}
