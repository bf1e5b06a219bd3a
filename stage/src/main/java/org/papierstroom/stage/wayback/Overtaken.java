package org.papierstroom.stage.wayback;

/** Another redrive or reprocess has begun and goes on with what this one had not sent yet. */
public final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long sent;

  Overtaken(long sent, Throwable cause) {
    super("overtaken by another", cause);
    this.sent = sent;
  }

  /** Documents that were sent before. */
  public long sent() {
    return sent;
  }
}
