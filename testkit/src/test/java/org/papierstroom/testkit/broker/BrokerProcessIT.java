package org.papierstroom.testkit.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProcessIT {

  @TempDir Path directory;

  @Test
  void aKilledBrokerComesBackOnItsPortWithItsRecords() {
    try (var broker = BrokerProcess.start(directory)) {
      var topic = broker.createTopic("letters", 2);
      write(broker.bootstrapServers(), topic, List.of("one", "two"));

      broker.kill();
      broker.restart();

      assertEquals(
          List.of("one", "two"), values(broker.read(topic).await(2, Duration.ofSeconds(60))));
    }
  }

  @Test
  void aReaderSeesNothingOfAnOpenTransaction() {
    var broker = TestBroker.shared();
    var topic = broker.createTopic("open-transaction", 1);
    write(broker.bootstrapServers(), topic, List.of("committed"));
    try (var producer = producer(broker.bootstrapServers(), "never-commits")) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic, 0, null, "open".getBytes(UTF_8)));
      producer.flush();

      assertEquals(List.of("committed"), values(broker.read(topic).all()));

      producer.abortTransaction();
    }
  }

  @Test
  void waitingForTooManyRecordsSaysHowManyCame() {
    var broker = TestBroker.shared();
    var topic = broker.createTopic("too-few", 1);
    write(broker.bootstrapServers(), topic, List.of("one"));

    var failure =
        assertThrows(
            AssertionError.class, () -> broker.read(topic).await(2, Duration.ofSeconds(1)));

    assertEquals("1 of 2 records on too-few within PT1S", failure.getMessage());
  }

  private static void write(String bootstrapServers, String topic, List<String> values) {
    try (var producer = producer(bootstrapServers, "writer-of-" + topic)) {
      producer.initTransactions();
      producer.beginTransaction();
      for (var value : values) {
        producer.send(new ProducerRecord<>(topic, 0, null, value.getBytes(UTF_8)));
      }
      producer.commitTransaction();
    }
  }

  private static KafkaProducer<byte[], byte[]> producer(String bootstrapServers, String id) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrapServers, "transactional.id", id),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static List<String> values(List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream().map(record -> new String(record.value(), UTF_8)).toList();
  }
}
