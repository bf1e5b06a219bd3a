package org.papierstroom.testkit.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic as a subscriber that sees only what is committed, each time from the beginning,
 * without a consumer group.
 */
public final class TopicReader {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration KNOWN_WITHIN = Duration.ofSeconds(20);

  private final Map<String, Object> client;
  private final String topic;

  public TopicReader(String bootstrapServers, String topic) {
    this.client =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    this.topic = topic;
  }

  /** All records committed before this call; in the order of each partition. */
  public List<ConsumerRecord<byte[], byte[]>> all() {
    try (var consumer = open()) {
      var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      var ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
      return records;
    }
  }

  /**
   * Waits for {@code count} records.
   *
   * @return at least {@code count} records: all that had come when the last was seen
   * @throws AssertionError with the number that came, when they are not there in time
   */
  public List<ConsumerRecord<byte[], byte[]>> await(int count, Duration atMost) {
    return await(count, atMost, Duration.ZERO);
  }

  /**
   * Waits for {@code count} records and then for a pause without any: how a test sees that nothing
   * comes twice.
   *
   * @param quiet how long nothing may come before this returns
   * @throws AssertionError with the number that came, when they are not there in time
   */
  public List<ConsumerRecord<byte[], byte[]>> await(int count, Duration atMost, Duration quiet) {
    long deadline = System.nanoTime() + atMost.toNanos();
    long lastSeen = System.nanoTime();
    try (var consumer = open()) {
      var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      while (records.size() < count || System.nanoTime() - lastSeen < quiet.toNanos()) {
        if (records.size() < count && System.nanoTime() > deadline) {
          throw new AssertionError(
              "%d of %d records on %s within %s".formatted(records.size(), count, topic, atMost));
        }
        var polled = consumer.poll(POLL);
        if (!polled.isEmpty()) {
          lastSeen = System.nanoTime();
          polled.forEach(records::add);
        }
      }
      return records;
    }
  }

  private KafkaConsumer<byte[], byte[]> open() {
    var consumer =
        new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    var partitions = partitions(consumer);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  /** Those of the topic; a topic just made is known to the broker a moment later. */
  private Set<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
    long deadline = System.nanoTime() + KNOWN_WITHIN.toNanos();
    while (System.nanoTime() < deadline) {
      var found = consumer.partitionsFor(topic);
      if (!found.isEmpty()) {
        return found.stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .collect(Collectors.toSet());
      }
    }
    throw new AssertionError("there is no topic " + topic);
  }
}
