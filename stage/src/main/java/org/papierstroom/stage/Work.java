package org.papierstroom.stage;

/** What a stage does with one record. Called from several threads at once. */
@FunctionalInterface
public interface Work {

  /**
   * Processes one record. Deletions are none of its business: the loop carries them on.
   *
   * @throws SurroundingsUnavailable when something outside the document is away: it is tried again
   * @throws InterruptedException when its time was over
   */
  Worked process(Incoming incoming) throws InterruptedException;
}
