package org.papierstroom.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.trace.TransactionSpans;

/** Makes of finished tickets the records and offsets of one transaction. */
final class Results {

  private final StageRecords records;
  private final StageSpans spans;
  private final Deletions deletions;
  private final int maxBytes;

  Results(Stage stage, Deletions deletions, int maxBytes) {
    this.records = new StageRecords(stage);
    this.spans = new StageSpans(stage);
    this.deletions = deletions;
    this.maxBytes = maxBytes;
  }

  List<ProducerRecord<byte[], byte[]>> records(
      List<Ticket> finished, TransactionSpans transaction) {
    List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
    for (Ticket ticket : finished) {
      Ticket.State.Done done = ticket.done();
      switch (ending(ticket)) {
        case Ending.Processed(Worked worked) ->
            all.addAll(
                records.processed(
                    ticket.record(),
                    worked,
                    done.took(),
                    spans.processed(ticket, worked, transaction)));
        case Ending.Deleted() -> all.addAll(records.deleted(ticket.record()));
        case Ending.Settled() -> {}
      }
    }
    return all;
  }

  /** One past the last finished record of each partition. */
  Map<TopicPartition, OffsetAndMetadata> offsets(List<Ticket> finished) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (Ticket ticket : finished) {
      ConsumerRecord<byte[], byte[]> record = ticket.record();
      offsets.merge(
          new TopicPartition(record.topic(), record.partition()),
          new OffsetAndMetadata(record.offset() + 1),
          (one, other) -> one.offset() > other.offset() ? one : other);
    }
    return offsets;
  }

  /** The ending as it will travel: a result that no record can carry is parked. */
  Ending ending(Ticket ticket) {
    return switch (ticket.done().ending()) {
      case Ending.Processed ignored when deletions.overtook(ticket.record()) ->
          new Ending.Deleted();
      case Ending.Processed(Worked worked) ->
          new Ending.Processed(
              new Worked(carried(worked.outcome()), worked.beside(), worked.parts()));
      case Ending.Deleted deleted -> deleted;
      case Ending.Settled settled -> settled;
    };
  }

  private Outcome<Outgoing> carried(Outcome<Outgoing> outcome) {
    return switch (outcome) {
      case Passed<Outgoing>(Outgoing result) when result.value().length > maxBytes ->
          Outcome.parked(
              Reason.TOO_LARGE,
              "the result has %d bytes, a record carries %d"
                  .formatted(result.value().length, maxBytes));
      case Passed<Outgoing> passed -> passed;
      case Parked<Outgoing> parked -> parked;
    };
  }
}
