package org.papierstroom.stage;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How logs call a document: the start of its id, or its offset where it has none. */
final class DocumentNames {

  private static final int SHORT = 12;

  private DocumentNames() {}

  static String of(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null) {
      return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
    String key = new String(record.key(), StandardCharsets.UTF_8);
    return key.length() > SHORT ? key.substring(0, SHORT) : key;
  }
}
