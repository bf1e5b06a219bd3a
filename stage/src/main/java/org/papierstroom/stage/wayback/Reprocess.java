package org.papierstroom.stage.wayback;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.StatusRecords;
import org.papierstroom.stage.TopicScan;
import org.papierstroom.stage.receipt.Statuses;

/**
 * Has a stage make anew what an older version of it made. The newest input of each document is sent
 * through once more; the event that comes of it replaces the older one of the same key.
 *
 * @param stage such as {@code clean}
 * @param input the topic that the stage reads
 * @param olderThan what was made by a version before this one is made anew
 */
public record Reprocess(KafkaClients clients, String stage, String input, Version olderThan) {

  /** The documents that an older version made, with their statuses. */
  public Map<String, DocumentStatus> find() {
    Map<String, DocumentStatus> older = new HashMap<>();
    try (TopicScan scan = new TopicScan(clients)) {
      Statuses.scan(
          scan,
          placed -> {
            DocumentStatus status = placed.status();
            if (!status.stage().equals(stage)) {
              return;
            }
            if (status.state() == State.PASSED && isOlder(status)) {
              older.put(status.documentId(), status);
            } else {
              older.remove(status.documentId());
            }
          });
    }
    return older;
  }

  /**
   * Sends them.
   *
   * @return how many were sent
   * @throws Overtaken when another one has begun meanwhile
   */
  public long send() {
    try (Batches batches = new Batches(clients);
        TopicScan scan = new TopicScan(clients)) {
      Map<String, DocumentStatus> older = find();
      for (TopicPartition partition : scan.partitions(input)) {
        send(scan, partition, older, batches);
      }
      return batches.finish();
    }
  }

  /** Reads the partition twice: which record of each document is the newest, then those. */
  private void send(
      TopicScan scan,
      TopicPartition partition,
      Map<String, DocumentStatus> older,
      Batches batches) {
    Map<String, Long> newest = new HashMap<>();
    scan.partition(
        partition,
        record -> {
          String document = document(record);
          if (older.containsKey(document)) {
            newest.put(document, record.offset());
          }
        });
    if (newest.isEmpty()) {
      return;
    }
    scan.partition(
        partition,
        record -> {
          Long offset = newest.get(document(record));
          DocumentStatus status = older.get(document(record));
          if (offset != null && status != null && offset == record.offset()) {
            send(record, status, batches);
          }
        });
  }

  private void send(ConsumerRecord<byte[], byte[]> record, DocumentStatus status, Batches batches) {
    if (record.value() != null) { // else deleted a moment ago
      batches.add(records(record, status));
    }
  }

  private List<ProducerRecord<byte[], byte[]>> records(
      ConsumerRecord<byte[], byte[]> record, DocumentStatus status) {
    return List.of(
        new ProducerRecord<>(
            Topics.redrive(input), null, record.key(), record.value(), record.headers()),
        StatusRecords.of(status.redriven(Instant.now())));
  }

  private boolean isOlder(DocumentStatus status) {
    return Version.of(status.madeBy().version()).compareTo(olderThan) < 0;
  }

  private static String document(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
  }
}
