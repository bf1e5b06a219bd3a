package org.papierstroom.contract;

/**
 * What a stage makes of one document: an event, or a reason why not. Faults of the surroundings
 * (broker or bucket away) are no outcome: the stage waits and tries again.
 */
public sealed interface Outcome<T> {

  /** The document passed. */
  record Passed<T>(T event) implements Outcome<T> {}

  /**
   * The document is parked in the dead-letter topic.
   *
   * @param detail what was found, in one sentence without document text
   */
  record Parked<T>(Reason reason, String detail) implements Outcome<T> {}

  static <T> Outcome<T> passed(T event) {
    return new Passed<>(event);
  }

  static <T> Outcome<T> parked(Reason reason, String detail) {
    return new Parked<>(reason, detail);
  }
}
