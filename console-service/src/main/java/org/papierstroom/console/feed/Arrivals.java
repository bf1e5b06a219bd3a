package org.papierstroom.console.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.console.index.Arrival;
import org.papierstroom.console.index.ParkedLetter;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.Records;
import org.papierstroom.stage.receipt.PlacedStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records as what they say. Those that are not the line's own are passed over. */
final class Arrivals {

  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

  /** What the console reads. */
  static final List<String> TOPICS =
      List.of(
          Topics.STATUS,
          Topics.TEXT,
          Topics.ENTITIES,
          Topics.INGEST_DEAD_LETTERS,
          Topics.deadLetters(Topics.RAW),
          Topics.deadLetters(Topics.TEXT));

  private Arrivals() {}

  static Optional<Arrival> of(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null) {
      return Optional.empty(); // nobody can replace or delete it
    }
    try {
      String key = new String(record.key(), StandardCharsets.UTF_8);
      return switch (record.topic()) {
        case Topics.TEXT -> Optional.of(text(key, record));
        case Topics.ENTITIES -> Optional.of(entities(key, record));
        case Topics.STATUS -> status(key, record);
        default -> Optional.of(letter(key, record));
      };
    } catch (Json.MalformedEvent | IllegalArgumentException e) {
      LOG.warn(
          "record is not ours and is passed over position={} fault=\"{}\"",
          Records.position(record),
          e.getMessage());
      return Optional.empty();
    }
  }

  private static Arrival text(String key, ConsumerRecord<byte[], byte[]> record)
      throws Json.MalformedEvent {
    return record.value() == null
        ? new Arrival.TextGone(key)
        : new Arrival.Text(
            key, Json.read(record.value(), TextEvent.class), record.value(), time(record));
  }

  private static Arrival entities(String key, ConsumerRecord<byte[], byte[]> record)
      throws Json.MalformedEvent {
    return record.value() == null
        ? new Arrival.EntitiesGone(key)
        : new Arrival.Entities(
            key, Json.read(record.value(), EntitiesEvent.class), record.value(), time(record));
  }

  private static Optional<Arrival> status(String key, ConsumerRecord<byte[], byte[]> record)
      throws Json.MalformedEvent {
    if (record.value() != null) {
      DocumentStatus status = Json.read(record.value(), DocumentStatus.class);
      return Optional.of(new Arrival.Status(new PlacedStatus(status, record.offset())));
    }
    int slash = key.lastIndexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(new Arrival.StatusGone(key.substring(0, slash), key.substring(slash + 1)));
  }

  private static Arrival letter(String key, ConsumerRecord<byte[], byte[]> record) {
    return record.value() == null
        ? new Arrival.LetterGone(key, record.topic())
        : new Arrival.Parked(
            new ParkedLetter(
                key,
                Records.subject(record),
                DeadLetter.fromHeaders(RecordHeaders.toMap(record.headers())),
                Records.position(record),
                record.value().length));
  }

  private static Instant time(ConsumerRecord<byte[], byte[]> record) {
    return Instant.ofEpochMilli(record.timestamp());
  }
}
