package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Topics;

/**
 * A record as one line of JSON, without passwords. An event of {@code documents.text} or {@code
 * documents.entities} is its own line, as it travels; a record of another topic is shown with its
 * place, key and headers, and its value as JSON where it is JSON of ours, else as its number of
 * bytes.
 */
final class RecordLine {

  /** Topics beside the events whose values are JSON. */
  private static final Set<String> OURS = Set.of(Topics.LEDGER, Topics.STATUS, Topics.POISON);

  private RecordLine() {}

  static String of(ConsumerRecord<byte[], byte[]> record) {
    var plainEvent = record.topic().equals(Topics.TEXT) || record.topic().equals(Topics.ENTITIES);
    if (plainEvent && record.value() != null) {
      return new String(record.value(), UTF_8);
    }
    return place(record) + value(record) + "}";
  }

  private static String place(ConsumerRecord<byte[], byte[]> record) {
    var place = new LinkedHashMap<String, Object>();
    place.put("topic", record.topic());
    place.put("partition", record.partition());
    place.put("offset", record.offset());
    place.put("time", Instant.ofEpochMilli(record.timestamp()).toString());
    if (record.key() != null) {
      place.put("key", new String(record.key(), UTF_8));
    }
    place.put("headers", headers(record));
    var json = json(place);
    return json.substring(0, json.length() - 1);
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    var headers = new LinkedHashMap<String, String>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(
                    header.key(), header.value() == null ? "" : new String(header.value(), UTF_8)));
    headers.replace(Policy.PASSWORD, "***");
    return headers;
  }

  private static String value(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return ",\"value\":null";
    }
    if (OURS.contains(record.topic())) {
      return ",\"value\":" + new String(record.value(), UTF_8);
    }
    return ",\"bytes\":" + record.value().length;
  }

  private static String json(Object value) {
    return new String(org.papierstroom.contract.Json.write(value), UTF_8);
  }
}
