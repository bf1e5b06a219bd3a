package org.papierstroom.stage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;

/** The records that a stage writes for one record of its input. */
final class StageRecords {

  private final Stage stage;

  StageRecords(Stage stage) {
    this.stage = stage;
  }

  /**
   * The result or dead letter, what the work wants beside it, and the status.
   *
   * @param trace for the result; a dead letter keeps the trace of its record
   */
  List<ProducerRecord<byte[], byte[]>> processed(
      ConsumerRecord<byte[], byte[]> input, Worked worked, Duration took, Optional<String> trace) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    switch (worked.outcome()) {
      case Passed<Outgoing>(Outgoing result) -> {
        records.add(result(result, trace));
        records.add(status(input, State.PASSED, Optional.empty(), Optional.empty(), took));
      }
      case Parked<Outgoing>(Reason reason, String detail) -> {
        records.add(deadLetter(reason, detail, input));
        records.add(status(input, State.PARKED, Optional.of(reason), Optional.of(detail), took));
      }
    }
    worked.beside().forEach(record -> records.add(beside(record)));
    if (input.topic().equals(stage.redriveTopic()) && input.key() != null) {
      records.add(new ProducerRecord<>(stage.redriveTopic(), input.key(), null)); // its password
    }
    return records;
  }

  /** What carries a deletion on: nothing of the document is left in the topics of this stage. */
  List<ProducerRecord<byte[], byte[]>> deleted(ConsumerRecord<byte[], byte[]> input) {
    CloudEvent event =
        CloudEvent.deleted(
                Records.document(input),
                stage.name(),
                Records.subject(input),
                input.partition() + "-" + input.offset())
            .withTraceParent(Records.trace(input));
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (String topic :
        List.of(stage.outputTopic(), stage.deadLetterTopic(), stage.redriveTopic())) {
      records.add(
          RecordHeaders.add(new ProducerRecord<>(topic, input.key(), null), event.headers()));
    }
    records.add(status(input, State.DELETED, Optional.empty(), Optional.empty(), Duration.ZERO));
    return records;
  }

  private ProducerRecord<byte[], byte[]> result(Outgoing result, Optional<String> trace) {
    return RecordHeaders.add(
        new ProducerRecord<>(stage.outputTopic(), result.key(), result.value()),
        result.event().withTraceParent(trace).headers());
  }

  private ProducerRecord<byte[], byte[]> deadLetter(
      Reason reason, String detail, ConsumerRecord<byte[], byte[]> input) {
    DeadLetter why =
        new DeadLetter(
            reason,
            detail,
            stage.name(),
            stage.version(),
            input.topic(),
            input.partition(),
            input.offset(),
            Instant.now());
    Headers kept =
        new org.apache.kafka.common.header.internals.RecordHeaders(input.headers().toArray());
    kept.remove(Policy.PASSWORD).remove(Policy.TIME_LIMIT);
    byte @Nullable [] key = input.key();
    return RecordHeaders.add(
        new ProducerRecord<>(
            stage.deadLetterTopic(),
            null,
            key == null ? utf8(Records.position(input).toString()) : key,
            input.value(),
            kept),
        why.headers());
  }

  private ProducerRecord<byte[], byte[]> status(
      ConsumerRecord<byte[], byte[]> input,
      State state,
      Optional<Reason> reason,
      Optional<String> detail,
      Duration took) {
    return StatusRecords.of(
        new DocumentStatus(
            Records.document(input),
            stage.name(),
            state,
            Records.subject(input),
            stage.madeBy(),
            reason,
            detail,
            Optional.of(Records.position(input)),
            Instant.now(),
            took.toMillis()));
  }

  private static ProducerRecord<byte[], byte[]> beside(SideRecord record) {
    return RecordHeaders.add(
        new ProducerRecord<>(record.topic(), record.key(), record.value().orElse(null)),
        record.headers());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
