package org.papierstroom.standalone;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.papierstroom.contract.Topics;

/**
 * Follows what passes the line, for the console. Reads along like any other subscriber, so what it
 * shows is what subscribers get.
 */
final class PassingDocuments implements AutoCloseable {

  private static final List<String> TOPICS =
      List.of(
          Topics.RAW,
          Topics.TEXT,
          Topics.ENTITIES,
          Topics.INGEST_DEAD_LETTERS,
          Topics.deadLetters(Topics.RAW),
          Topics.deadLetters(Topics.TEXT),
          Topics.redrive(Topics.RAW),
          Topics.redrive(Topics.TEXT));
  private static final Duration POLL = Duration.ofMinutes(1);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Consumer<ConsumerRecord<byte[], byte[]>> listener;
  private final Map<TopicPartition, Long> before;
  private final Thread thread =
      Thread.ofPlatform().name("passing-documents").unstarted(this::follow);

  /** Remembers where the topics end now: what is older was shown in an earlier run. */
  PassingDocuments(String bootstrapServers, Consumer<ConsumerRecord<byte[], byte[]>> listener) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    this.listener = listener;
    this.before = new HashMap<>(consumer.endOffsets(partitions()));
  }

  /** Begins to follow; call it when the topics exist. */
  void begin() {
    var partitions = partitions();
    consumer.assign(partitions);
    for (var partition : partitions) {
      consumer.seek(partition, before.getOrDefault(partition, 0L));
    }
    thread.start();
  }

  private Collection<TopicPartition> partitions() {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> TOPICS.contains(topic.getKey()))
        .flatMap(topic -> topic.getValue().stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private void follow() {
    try {
      while (true) {
        consumer.poll(POLL).forEach(listener);
      }
    } catch (WakeupException ended) {
      consumer.unsubscribe();
    }
  }

  @Override
  public void close() throws InterruptedException {
    consumer.wakeup();
    // A thread that never began is joined at once.
    thread.join();
    consumer.close();
  }
}
