package org.papierstroom.clean;

import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Policy;

/** Reads the bytes of one document as text. Pure: knows neither Kafka nor Micronaut. */
public interface DocumentReader {

  /**
   * Reads a document.
   *
   * @param contentType {@code application/pdf} or {@code text/plain}
   * @param policy the password and the time limit of this document
   * @return its text, or the reason why there is none; never throws for what the bytes hold
   */
  Outcome<CleanText> read(byte[] content, String contentType, Policy policy);

  /** Reads a document under the usual policy. */
  default Outcome<CleanText> read(byte[] content, String contentType) {
    return read(content, contentType, Policy.USUAL);
  }
}
