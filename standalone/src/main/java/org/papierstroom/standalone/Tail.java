package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Follows a topic as a subscriber outside any consumer group, seeing only what is committed. */
record Tail(String bootstrap, String topic, boolean fromBeginning, long max) {

  private static final int ANSWER_MILLIS = 10_000;
  private static final Duration POLL = Duration.ofMillis(500);

  /** Prints until {@code max} records are out or nobody reads on. */
  void printTo(PrintWriter out) throws CannotContinue {
    try (var consumer = connect()) {
      var partitions = partitions(consumer);
      consumer.assign(partitions);
      if (fromBeginning) {
        consumer.seekToBeginning(partitions);
      } else {
        consumer.seekToEnd(partitions);
      }
      print(consumer, out);
    } catch (ConfigException e) {
      throw new CannotContinue("'" + bootstrap + "' is no HOST:PORT.", e);
    } catch (TimeoutException e) {
      throw new CannotContinue(
          "No Kafka answers on %s: is 'papierstroom up' running?".formatted(bootstrap), e);
    } catch (KafkaException e) {
      throw new CannotContinue(
          e.getCause() instanceof ConfigException
              ? "'" + bootstrap + "' is no HOST:PORT that can be found."
              : Sentence.of(e),
          e);
    }
  }

  private KafkaConsumer<byte[], byte[]> connect() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "isolation.level",
            "read_committed",
            "default.api.timeout.ms",
            ANSWER_MILLIS,
            "allow.auto.create.topics",
            false);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private Collection<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer)
      throws CannotContinue {
    var topics = consumer.listTopics();
    var found = topics.get(topic);
    if (found == null) {
      throw new CannotContinue(
          "There is no topic %s on %s; there are: %s."
              .formatted(topic, bootstrap, String.join(", ", new TreeSet<>(topics.keySet()))));
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
