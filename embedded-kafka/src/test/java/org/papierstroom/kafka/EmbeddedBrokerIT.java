package org.papierstroom.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

  private static final TopicPartition LETTERS = new TopicPartition("letters", 0);

  @TempDir Path data;

  @Test
  void recordsSurviveARestartOnTheSamePort() throws Exception {
    BrokerSettings settings;
    try (var broker = EmbeddedBroker.start(BrokerSettings.in(data))) {
      settings = broker.settings();
      writeInOneTransaction(broker, "Geachte voorzitter");
    }

    try (var broker = EmbeddedBroker.start(settings)) {
      assertEquals("127.0.0.1:" + settings.port(), broker.bootstrapServers());
      assertEquals(List.of("Geachte voorzitter"), read(broker));
    }
  }

  @Test
  void aTakenPortIsSaidInOneSentence() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var settings = BrokerSettings.in(data).withPort(other.getLocalPort());

      var refused = assertThrows(BrokerNotStarted.class, () -> EmbeddedBroker.start(settings));

      assertEquals(
          "Port %d on 127.0.0.1 is taken or not allowed: choose another port."
              .formatted(other.getLocalPort()),
          refused.getMessage());
    }
  }

  @Test
  void aDirectoryInUseIsSaidInOneSentenceAndItsBrokerGoesOn() throws Exception {
    try (var first = EmbeddedBroker.start(BrokerSettings.in(data))) {
      var refused =
          assertThrows(BrokerNotStarted.class, () -> EmbeddedBroker.start(BrokerSettings.in(data)));

      assertEquals(
          "Another broker uses the directory %s: stop it or choose another directory."
              .formatted(data),
          refused.getMessage());
      writeInOneTransaction(first, "still here");
    }
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsSaidInOneSentence() throws Exception {
    var file = Files.writeString(data.resolve("a-file"), "not a directory");

    var refused =
        assertThrows(BrokerNotStarted.class, () -> EmbeddedBroker.start(BrokerSettings.in(file)));

    assertTrue(refused.getMessage().contains("may not write"), refused.getMessage());
  }

  private static void writeInOneTransaction(EmbeddedBroker broker, String value) throws Exception {
    Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var admin = Admin.create(client)) {
      admin
          .createTopics(Set.of(new NewTopic(LETTERS.topic(), 1, (short) 1)))
          .all()
          .get(30, TimeUnit.SECONDS);
    }
    Map<String, Object> transactional =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(), "transactional.id", "embedded-broker");
    try (var producer =
        new KafkaProducer<>(transactional, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      var sent = producer.send(new ProducerRecord<>(LETTERS.topic(), 0, "key", value));
      producer.commitTransaction();
      assertTrue(sent.isDone());
    }
  }

  private static List<String> read(EmbeddedBroker broker) {
    Map<String, Object> client =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "isolation.level",
            "read_committed",
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(Set.of(LETTERS));
      return consumer.poll(Duration.ofSeconds(30)).records(LETTERS).stream()
          .map(record -> record.value())
          .toList();
    }
  }
}
