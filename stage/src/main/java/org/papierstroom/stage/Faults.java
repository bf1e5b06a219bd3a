package org.papierstroom.stage;

/** Says what went wrong without quoting the document: where it was thrown, not what it said. */
final class Faults {

  private Faults() {}

  /** The exception's class and the first place of ours or of a library that threw it. */
  static String describe(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "unknown place" : trace[0].toString();
    return fault.getClass().getName() + " at " + where;
  }
}
