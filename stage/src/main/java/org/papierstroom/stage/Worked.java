package org.papierstroom.stage;

import java.util.List;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;

/**
 * What a stage's work gives for one record.
 *
 * @param beside further records for the same transaction, whatever the outcome
 */
public record Worked(Outcome<Outgoing> outcome, List<SideRecord> beside) {

  public Worked {
    beside = List.copyOf(beside);
  }

  public static Worked of(Outcome<Outgoing> outcome) {
    return new Worked(outcome, List.of());
  }

  public static Worked passed(Outgoing result) {
    return of(Outcome.passed(result));
  }

  /**
   * Parked.
   *
   * @param detail what was found, in one sentence without document text
   */
  public static Worked parked(Reason reason, String detail) {
    return of(Outcome.parked(reason, detail));
  }
}
