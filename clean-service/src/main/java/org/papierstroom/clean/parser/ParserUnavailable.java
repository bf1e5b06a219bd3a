package org.papierstroom.clean.parser;

/** No parser process can be had: no fault of the document. */
public final class ParserUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  ParserUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
