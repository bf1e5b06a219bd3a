package org.papierstroom.clean.ocr;

import java.util.List;
import org.papierstroom.contract.Box;

/**
 * A line of text in a picture. Measures in pixels, origin at the top left.
 *
 * @param baseline distance of the baseline from the top, at the left end of the line
 * @param slope how much the baseline falls per pixel to the right
 * @param size height of the letters, ascenders and descenders included
 */
public record OcrLine(
    List<OcrWord> words, double left, double baseline, double slope, double size) {

  public OcrLine {
    words = List.copyOf(words);
  }

  /** Distance of the baseline from the top at a place along the line. */
  double baselineAt(double x) {
    return baseline + slope * (x - left);
  }

  /**
   * A word.
   *
   * @param confidence between 0 and 100
   */
  public record OcrWord(String text, Box box, double confidence) {}
}
