package org.papierstroom.stage;

/**
 * Something that a document's work needs is away (bucket, parser process): no fault of the
 * document, so it is tried again and never parked for it.
 */
public final class SurroundingsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SurroundingsUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
