package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.papierstroom.contract.Topics;

/**
 * Tells on the console what passes the line: one sentence per document and stage. Reads along like
 * any other subscriber, so what it says is what subscribers get.
 */
final class PassingDocuments implements AutoCloseable {

  private static final List<String> TOPICS =
      List.of(
          Topics.RAW,
          Topics.TEXT,
          Topics.ENTITIES,
          Topics.INGEST_DEAD_LETTERS,
          Topics.deadLetters(Topics.RAW),
          Topics.deadLetters(Topics.TEXT));
  private static final Duration POLL = Duration.ofMinutes(1);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final PrintWriter out;
  private final Map<TopicPartition, Long> before;
  private final Thread thread = Thread.ofPlatform().name("passing-documents").unstarted(this::tell);

  /** Remembers where the topics end now: what is older has been told in an earlier run. */
  PassingDocuments(String bootstrapServers, PrintWriter out) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    this.out = out;
    this.before = new HashMap<>(consumer.endOffsets(partitions()));
  }

  /** Begins to tell; call it when the topics exist. */
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

  private void tell() {
    try {
      while (true) {
        consumer.poll(POLL).forEach(record -> out.println(PassingLine.of(record)));
        out.flush();
      }
    } catch (WakeupException ended) {
      out.flush();
    }
  }

  @Override
  public void close() throws InterruptedException {
    consumer.wakeup();
    thread.join();
    consumer.close();
  }
}
