package org.papierstroom.stage;

/** How a record in hand ended. */
sealed interface Ending {

  /** The stage's work was done on it. */
  record Processed(Worked worked) implements Ending {}

  /** It told that its document was deleted. */
  record Deleted() implements Ending {}

  /** It asks for nothing: a record that was to be processed once more, and has been. */
  record Settled() implements Ending {}
}
