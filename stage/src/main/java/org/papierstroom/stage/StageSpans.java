package org.papierstroom.stage;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.trace.DocumentSpan;
import org.papierstroom.stage.trace.Timed;
import org.papierstroom.stage.trace.TransactionSpans;

/** The spans of a stage's finished tickets. */
final class StageSpans {

  private final Stage stage;

  StageSpans(Stage stage) {
    this.stage = stage;
  }

  /**
   * A document that was worked on, from when it was taken in hand to the end of its transaction.
   *
   * @return the {@code traceparent} for what is written
   */
  Optional<String> processed(Ticket ticket, Worked worked, TransactionSpans transaction) {
    ConsumerRecord<byte[], byte[]> input = ticket.record();
    Ticket.State.Done done = ticket.done();
    DocumentSpan span =
        transaction
            .received(input.topic(), Records.trace(input), ticket.taken())
            .document(Records.document(input))
            .position(Records.position(input), stage.group())
            .did(new Timed(stage.name(), done.at().minus(done.took()), done.at()), worked.parts());
    return switch (worked.outcome()) {
      case Passed<Outgoing> ignored -> span.sent(stage.outputTopic());
      case Parked<Outgoing>(Reason reason, String detail) ->
          span.parked(reason, detail).sent(stage.deadLetterTopic());
    };
  }
}
