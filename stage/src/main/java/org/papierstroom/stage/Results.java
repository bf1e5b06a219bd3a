package org.papierstroom.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Topics;

/** Makes of finished tickets the records and offsets of one transaction. */
final class Results {

  private final Stage stage;
  private final int maxBytes;

  Results(Stage stage, int maxBytes) {
    this.stage = stage;
    this.maxBytes = maxBytes;
  }

  List<ProducerRecord<byte[], byte[]>> records(List<Ticket> finished) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (Ticket ticket : finished) {
      records.add(
          switch (outcome(ticket)) {
            case Passed<Outgoing>(Outgoing result) -> result(result, ticket.record());
            case Parked<Outgoing> parked -> deadLetter(parked, ticket.record());
          });
    }
    return records;
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

  /** The outcome as it will travel: a result that no record can carry is parked. */
  Outcome<Outgoing> outcome(Ticket ticket) {
    if (!(ticket.state() instanceof Ticket.State.Done done)) {
      throw new IllegalStateException("not finished: offset " + ticket.record().offset());
    }
    if (done.outcome() instanceof Passed<Outgoing>(Outgoing result)
        && result.value().length > maxBytes) {
      return Outcome.parked(
          Reason.TOO_LARGE,
          "the result has %d bytes, a record carries %d"
              .formatted(result.value().length, maxBytes));
    }
    return done.outcome();
  }

  private ProducerRecord<byte[], byte[]> result(
      Outgoing result, ConsumerRecord<byte[], byte[]> input) {
    return RecordHeaders.add(
        new ProducerRecord<>(stage.outputTopic(), result.key(), result.value()),
        result.event().withTraceParent(trace(input)).headers());
  }

  private ProducerRecord<byte[], byte[]> deadLetter(
      Parked<Outgoing> parked, ConsumerRecord<byte[], byte[]> input) {
    DeadLetter why =
        new DeadLetter(
            parked.reason(),
            parked.detail(),
            stage.name(),
            stage.version(),
            input.topic(),
            input.partition(),
            input.offset(),
            Instant.now());
    return RecordHeaders.add(
        new ProducerRecord<>(
            Topics.deadLetters(input.topic()), null, input.key(), input.value(), input.headers()),
        why.headers());
  }

  private static java.util.Optional<String> trace(ConsumerRecord<byte[], byte[]> input) {
    return java.util.Optional.ofNullable(RecordHeaders.toMap(input.headers()).get("traceparent"));
  }
}
