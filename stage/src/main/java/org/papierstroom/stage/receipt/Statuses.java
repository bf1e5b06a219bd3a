package org.papierstroom.stage.receipt;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.TopicScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every status on the line, older ones before newer ones of the same document. */
public final class Statuses {

  private static final Logger LOG = LoggerFactory.getLogger(Statuses.class);

  /** Is shown statuses. */
  @FunctionalInterface
  public interface Visitor {
    void see(PlacedStatus status);

    /** The status of that key was taken away. */
    default void gone(String key) {}
  }

  private Statuses() {}

  /** Shows all of them. */
  public static void scan(TopicScan scan, Visitor visitor) {
    scan.topic(Topics.STATUS, record -> visit(record, visitor));
  }

  /** Shows those of one partition. */
  public static void scan(TopicScan scan, TopicPartition partition, Visitor visitor) {
    scan.partition(partition, record -> visit(record, visitor));
  }

  private static void visit(ConsumerRecord<byte[], byte[]> record, Visitor visitor) {
    if (record.value() == null) {
      visitor.gone(new String(record.key(), StandardCharsets.UTF_8));
      return;
    }
    try {
      visitor.see(
          new PlacedStatus(Json.read(record.value(), DocumentStatus.class), record.offset()));
    } catch (Json.MalformedEvent e) {
      LOG.warn(
          "status record is not ours and is passed over partition={} offset={}",
          record.partition(),
          record.offset());
    }
  }
}
