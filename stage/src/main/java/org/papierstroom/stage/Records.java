package org.papierstroom.stage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.Position;

/** What a record says of its document. */
public final class Records {

  private Records() {}

  /** The id of its document: its key, or where it stands when it has none. */
  public static String document(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null
        ? position(record).toString()
        : new String(record.key(), StandardCharsets.UTF_8);
  }

  /** The object it came from; empty when it does not say. */
  public static String subject(ConsumerRecord<byte[], byte[]> record) {
    return RecordHeaders.toMap(record.headers()).getOrDefault("ce_subject", "");
  }

  /** The trace that it belongs to, as {@code traceparent} says. */
  static Optional<String> trace(ConsumerRecord<byte[], byte[]> record) {
    return Optional.ofNullable(RecordHeaders.toMap(record.headers()).get("traceparent"));
  }

  public static Position position(ConsumerRecord<byte[], byte[]> record) {
    return new Position(record.topic(), record.partition(), record.offset());
  }
}
