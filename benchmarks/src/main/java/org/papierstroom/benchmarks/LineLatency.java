package org.papierstroom.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.papierstroom.contract.Topics;

/**
 * Time from the drop of a letter to its entities event at a {@code read_committed} subscriber, on a
 * line that runs: {@code LineLatency INBOX BOOTSTRAP COUNT}. Letters go one after another; the
 * first five warm the line and do not count. The settle time (one second by default) is part of
 * what is measured and is given apart.
 */
public final class LineLatency {

  private static final int WARM_UP = 5;
  private static final int PAGES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SETTLE = Duration.ofSeconds(1);

  private final Path inbox;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final SampleLetter letter;

  private LineLatency(Path inbox, KafkaConsumer<byte[], byte[]> consumer, SampleLetter letter) {
    this.inbox = inbox;
    this.consumer = consumer;
    this.letter = letter;
  }

  public static void main(String[] arguments) throws IOException {
    Path inbox = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[2]);
    try (KafkaConsumer<byte[], byte[]> consumer = subscribe(arguments[1])) {
      SampleLetter letter = SampleLetter.ofPages(PAGES);
      LineLatency latency = new LineLatency(inbox, consumer, letter);
      long[] millis = new long[count];
      for (int i = 0; i < WARM_UP + count; i++) {
        long took = latency.measure(i);
        if (i >= WARM_UP) {
          millis[i - WARM_UP] = took;
        }
      }
      Arrays.sort(millis);
      System.out.printf(
          "letters %d, pages each %d, drop to entities without the settle time of %d ms: median %d"
              + " ms, 90th percentile %d ms, slowest %d ms%n",
          count,
          letter.pages(),
          SETTLE.toMillis(),
          millis[count / 2] - SETTLE.toMillis(),
          millis[count * 9 / 10] - SETTLE.toMillis(),
          millis[count - 1] - SETTLE.toMillis());
    }
  }

  private long measure(int number) throws IOException {
    long start = System.nanoTime();
    String id = letter.drop(inbox, number + " " + start).value();
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
        if (id.equals(new String(record.key(), US_ASCII))) {
          return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
      }
    }
    throw new IllegalStateException("no entities event within " + PATIENCE);
  }

  private static KafkaConsumer<byte[], byte[]> subscribe(String bootstrap) {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.ENTITIES).stream()
            .map(partition -> new TopicPartition(Topics.ENTITIES, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }
}
