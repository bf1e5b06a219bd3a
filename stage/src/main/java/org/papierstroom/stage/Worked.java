package org.papierstroom.stage;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.trace.Timed;

/**
 * What a stage's work gives for one record.
 *
 * @param beside further records for the same transaction, whatever the outcome
 * @param parts what of it a trace shall show apart
 */
public record Worked(Outcome<Outgoing> outcome, List<SideRecord> beside, List<Timed> parts) {

  public Worked {
    beside = List.copyOf(beside);
    parts = List.copyOf(parts);
  }

  public Worked(Outcome<Outgoing> outcome, List<SideRecord> beside) {
    this(outcome, beside, List.of());
  }

  public static Worked of(Outcome<Outgoing> outcome) {
    return new Worked(outcome, List.of());
  }

  public static Worked passed(Outgoing result) {
    return of(Outcome.passed(result));
  }

  /** The same, with a part of the work to be shown apart. */
  public Worked with(Timed part) {
    List<Timed> all = new ArrayList<>(parts);
    all.add(part);
    return new Worked(outcome, beside, all);
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
