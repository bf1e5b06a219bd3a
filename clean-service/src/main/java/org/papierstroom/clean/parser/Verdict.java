package org.papierstroom.clean.parser;

import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;

/** How reading a document in a process of its own ended. */
public sealed interface Verdict {

  /** The parser answered: with the text event as JSON, or why there is none. */
  record Answered(Outcome<byte[]> outcome) implements Verdict {}

  /**
   * The parser did not survive the document.
   *
   * @param reason why the document is parked
   * @param detail one sentence without document text
   */
  record Killed(Reason reason, String detail) implements Verdict {}
}
