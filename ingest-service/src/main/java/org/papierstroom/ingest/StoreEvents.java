package org.papierstroom.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.Json;
import org.papierstroom.stage.KafkaClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store's event notifications on a topic of Kafka, as a hint to look at the bucket sooner.
 * Nothing depends on them: they may be late, doubled, lost, malformed or about something else.
 * Every instance reads all that come while it runs.
 */
final class StoreEvents implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreEvents.class);
  private static final String GROUP = "papierstroom-ingest-events"; // never joined, never committed
  private static final int MAX_POLL_RECORDS = 500;
  private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

  private final Optional<String> topic;
  private final Optional<KafkaConsumer<byte[], byte[]>> consumer;
  private final String bucket;
  private boolean assigned;
  private long nextTry = System.nanoTime();

  private StoreEvents(
      Optional<String> topic, Optional<KafkaConsumer<byte[], byte[]>> consumer, String bucket) {
    this.topic = topic;
    this.consumer = consumer;
    this.bucket = bucket;
  }

  /**
   * Reads a topic, or nothing where there is none.
   *
   * @param bucket as it is called, such as {@code s3://bucket/prefix/}
   */
  static StoreEvents of(Optional<String> topic, KafkaClients clients, String bucket) {
    return new StoreEvents(
        topic, topic.map(ignored -> clients.consumer(GROUP, MAX_POLL_RECORDS)), bucket);
  }

  /** True when a notification about the bucket came since the last call; never waits long. */
  boolean changed() {
    if (consumer.isEmpty() || System.nanoTime() - nextTry < 0) {
      return false;
    }
    try {
      return assigned(consumer.get()) && read(consumer.get());
    } catch (KafkaException e) {
      later("fault=\"" + e.getMessage() + "\"");
      return false;
    }
  }

  private boolean assigned(KafkaConsumer<byte[], byte[]> open) {
    if (assigned) {
      return true;
    }
    List<PartitionInfo> found = open.listTopics().get(topic.orElseThrow());
    if (found == null) {
      later("fault=\"there is no such topic\"");
      return false;
    }
    List<TopicPartition> all =
        found.stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    open.assign(all);
    open.seekToEnd(all);
    assigned = true;
    return true;
  }

  private boolean read(KafkaConsumer<byte[], byte[]> open) {
    boolean changed = false;
    for (ConsumerRecord<byte[], byte[]> record : open.poll(Duration.ZERO)) {
      changed |= concerns(record);
    }
    return changed;
  }

  private boolean concerns(ConsumerRecord<byte[], byte[]> record) {
    try {
      return record.value() != null
          && Json.read(record.value(), StoreNotification.class).concerns(bucket);
    } catch (Json.MalformedEvent e) {
      LOG.warn(
          "event notification passed over topic={} partition={} offset={} fault=\"not in S3"
              + " format\"",
          record.topic(),
          record.partition(),
          record.offset());
      return false;
    }
  }

  private void later(String why) {
    nextTry = System.nanoTime() + TRY_AGAIN.toNanos();
    LOG.warn(
        "no event notifications topic={} {} consequence=\"looking at intervals only\"",
        topic.orElse(""),
        why);
  }

  @Override
  public void close() {
    consumer.ifPresent(open -> open.close(CloseOptions.timeout(Duration.ofSeconds(1))));
  }
}
