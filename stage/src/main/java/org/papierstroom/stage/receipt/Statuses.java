package org.papierstroom.stage.receipt;

import java.util.function.Consumer;
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

  private Statuses() {}

  /** Shows all of them. */
  public static void scan(TopicScan scan, Consumer<PlacedStatus> visitor) {
    scan.topic(Topics.STATUS, record -> visit(record, visitor));
  }

  /** Shows those of one partition. */
  public static void scan(
      TopicScan scan, TopicPartition partition, Consumer<PlacedStatus> visitor) {
    scan.partition(partition, record -> visit(record, visitor));
  }

  private static void visit(ConsumerRecord<byte[], byte[]> record, Consumer<PlacedStatus> visitor) {
    if (record.value() == null) {
      return;
    }
    try {
      visitor.accept(
          new PlacedStatus(Json.read(record.value(), DocumentStatus.class), record.offset()));
    } catch (Json.MalformedEvent e) {
      LOG.warn(
          "status record is not ours and is passed over partition={} offset={}",
          record.partition(),
          record.offset());
    }
  }
}
