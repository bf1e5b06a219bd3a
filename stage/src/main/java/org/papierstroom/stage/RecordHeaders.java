package org.papierstroom.stage;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Kafka's headers as a map of names to UTF-8 strings, and back. */
public final class RecordHeaders {

  private RecordHeaders() {}

  /** The last value of each header; headers without a value are left out. */
  public static Map<String, String> toMap(Headers headers) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Header header : headers) {
      if (header.value() != null) {
        map.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return map;
  }

  /** Adds the headers to a record. */
  public static ProducerRecord<byte[], byte[]> add(
      ProducerRecord<byte[], byte[]> record, Map<String, String> headers) {
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
