package org.papierstroom.stage;

import org.papierstroom.contract.Outcome;

/** What a stage does with one record. Called from several threads at once. */
@FunctionalInterface
public interface Work {

  /**
   * Processes one record.
   *
   * @throws SurroundingsUnavailable when something outside the document is away: it is tried again
   * @throws InterruptedException when its time was over
   */
  Outcome<Outgoing> process(Incoming incoming) throws InterruptedException;
}
