package org.papierstroom.kafka;

/** The broker could not start; the message says why in one sentence that an operator can act on. */
public final class BrokerNotStarted extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  BrokerNotStarted(String message) {
    super(message);
    this.sentence = message;
  }

  BrokerNotStarted(String message, Throwable cause) {
    super(message, cause);
    this.sentence = message;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
