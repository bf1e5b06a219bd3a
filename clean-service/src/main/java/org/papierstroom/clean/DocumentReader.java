package org.papierstroom.clean;

import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;

/** Reads the bytes of one document as text. Pure: knows neither Kafka nor Micronaut. */
public interface DocumentReader {

  /**
   * Reads a document.
   *
   * @param contentType {@code application/pdf} or {@code text/plain}
   * @return its text, or the reason why there is none; never throws for what the bytes hold
   */
  Outcome<CleanText> read(byte[] content, String contentType);
}
