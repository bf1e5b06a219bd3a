package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Follows a topic as a subscriber outside any consumer group, seeing only what is committed. */
record Tail(String topic, boolean fromBeginning, long max) {

  private static final Duration POLL = Duration.ofMillis(500);

  /** Prints until {@code max} records are out or nobody reads on. */
  void printTo(PrintWriter out, KafkaConsumer<byte[], byte[]> consumer) throws CannotContinue {
    var partitions = partitions(consumer);
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    print(consumer, out);
  }

  private Collection<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer)
      throws CannotContinue {
    var topics = consumer.listTopics();
    var found = topics.get(topic);
    if (found == null) {
      throw new CannotContinue(
          "There is no topic %s; there are: %s."
              .formatted(topic, String.join(", ", new TreeSet<>(topics.keySet()))));
    }
    return found.stream()
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .collect(Collectors.toSet());
  }

  private void print(KafkaConsumer<byte[], byte[]> consumer, PrintWriter out) {
    long printed = 0;
    while (printed < max && !out.checkError()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (printed++ == max) {
          return;
        }
        out.println(RecordLine.of(record));
      }
    }
    out.flush();
  }
}
