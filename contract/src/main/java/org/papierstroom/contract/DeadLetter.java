package org.papierstroom.contract;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why and where a record was parked. Travels as headers beside the original record's own key, value
 * and headers.
 *
 * @param detail one sentence, never document text
 * @param topic where the original record stood; empty for a file that ingest could not take
 */
public record DeadLetter(
    Reason reason,
    String detail,
    String stage,
    String version,
    String topic,
    int partition,
    long offset,
    Instant time) {

  public static final String REASON = "papierstroom_reason";
  public static final String DETAIL = "papierstroom_detail";
  public static final String BLAME = "papierstroom_blame";
  public static final String REMEDY = "papierstroom_remedy";
  public static final String STAGE = "papierstroom_stage";
  public static final String VERSION = "papierstroom_version";
  public static final String TOPIC = "papierstroom_topic";
  public static final String PARTITION = "papierstroom_partition";
  public static final String OFFSET = "papierstroom_offset";
  public static final String TIME = "papierstroom_time";

  /** The headers that a dead letter adds, in a fixed order. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(REASON, reason.name());
    headers.put(DETAIL, detail);
    headers.put(BLAME, reason.blame().name());
    headers.put(REMEDY, reason.remedy());
    headers.put(STAGE, stage);
    headers.put(VERSION, version);
    headers.put(TOPIC, topic);
    headers.put(PARTITION, Integer.toString(partition));
    headers.put(OFFSET, Long.toString(offset));
    headers.put(TIME, time.toString());
    return headers;
  }

  /**
   * Reads the headers of a dead letter.
   *
   * @throws IllegalArgumentException when one is missing or malformed: it is no dead letter of ours
   */
  public static DeadLetter fromHeaders(Map<String, String> headers) {
    try {
      return new DeadLetter(
          Reason.valueOf(required(headers, REASON)),
          required(headers, DETAIL),
          required(headers, STAGE),
          required(headers, VERSION),
          required(headers, TOPIC),
          Integer.parseInt(required(headers, PARTITION)),
          Long.parseLong(required(headers, OFFSET)),
          Instant.parse(required(headers, TIME)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("header " + TIME + " is no time", e);
    }
  }

  /** True for a file that ingest could not take: there is no record to send once more. */
  public boolean ofFile() {
    return topic.isEmpty();
  }

  /** Where the original record stood. */
  public Position position() {
    return new Position(topic, partition, offset);
  }

  private static String required(Map<String, String> headers, String name) {
    String value = headers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }
}
