package org.papierstroom.contract;

import java.time.Instant;
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
}
