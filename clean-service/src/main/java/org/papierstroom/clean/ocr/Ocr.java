package org.papierstroom.clean.ocr;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;

/** Reads the text of a picture. */
@FunctionalInterface
public interface Ocr {

  /** Reads nothing: for where no OCR program is installed. */
  Ocr NONE = (picture, limit) -> List.of();

  /**
   * Reads a picture of a page.
   *
   * @return its lines from top to bottom as the program found them; none when it found none, failed
   *     or took longer than the limit
   */
  List<OcrLine> read(BufferedImage picture, Duration limit);
}
