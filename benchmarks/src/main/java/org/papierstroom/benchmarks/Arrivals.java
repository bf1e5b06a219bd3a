package org.papierstroom.benchmarks;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts what is committed to a topic. */
final class Arrivals implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private long seen;

  Arrivals(String bootstrapServers, String topic) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /**
   * Waits until {@code count} records have come in all.
   *
   * @throws IllegalStateException when there are more, or they are not there in time
   */
  void await(long count, Duration atMost) {
    awaitAtLeast(count, atMost);
    if (seen > count) {
      throw new IllegalStateException(seen + " records where " + count + " were expected");
    }
  }

  /**
   * Waits until {@code count} records have come in all, or more.
   *
   * @return how many have
   */
  long awaitAtLeast(long count, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (seen < count) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("%d of %d within %s".formatted(seen, count, atMost));
      }
      seen += consumer.poll(POLL).count();
    }
    return seen;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
