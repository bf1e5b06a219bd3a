package org.papierstroom.stage;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Reads what is committed in a topic up to now, one partition after the other, each in its order.
 *
 * <p>Throws {@link org.apache.kafka.common.KafkaException}s: {@link TimeoutException} when Kafka
 * does not answer, {@link UnknownTopicOrPartitionException} when there is no such topic.
 */
public final class TopicScan implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final KafkaConsumer<byte[], byte[]> consumer;

  public TopicScan(KafkaClients clients) {
    this.consumer = clients.reader();
  }

  public List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> found = consumer.listTopics().getOrDefault(topic, List.of());
    if (found.isEmpty()) {
      throw new UnknownTopicOrPartitionException("There is no topic " + topic + ".");
    }
    return found.stream()
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .sorted(Comparator.comparingInt(TopicPartition::partition))
        .toList();
  }

  /** Shows every record of a topic. */
  public void topic(String topic, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
    partitions(topic).forEach(partition -> partition(partition, visitor));
  }

  /** Shows every record of a partition. */
  public void partition(
      TopicPartition partition, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    long seen = System.nanoTime();
    while (consumer.position(partition) < end) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      if (!records.isEmpty()) {
        seen = System.nanoTime();
      } else if (System.nanoTime() - seen > PATIENCE.toNanos()) {
        throw new TimeoutException("Kafka gives no more of " + partition);
      }
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (record.offset() < end) {
          visitor.accept(record);
        }
      }
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
