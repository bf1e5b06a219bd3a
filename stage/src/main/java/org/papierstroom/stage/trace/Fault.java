package org.papierstroom.stage.trace;

/** What OpenTelemetry wraps in its own exceptions. */
final class Fault {

  private Fault() {}

  static String rootOf(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null ? fault.toString() : rootOf(cause);
  }
}
