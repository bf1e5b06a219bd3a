package org.papierstroom.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.StatusRecords;

/** Writes to the line's topics as its stages do. */
final class Line implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;
  private final String bootstrapServers;

  Line(String bootstrapServers) throws Exception {
    this.bootstrapServers = bootstrapServers;
    KafkaSettings settings = settings(bootstrapServers);
    KafkaClients clients = new KafkaClients(settings);
    new LineTopics(settings, clients).ensure();
    producer = clients.producer("test-line");
    producer.initTransactions();
  }

  /** In one transaction, as the stages do. */
  void send(List<ProducerRecord<byte[], byte[]>> records) {
    producer.beginTransaction();
    records.forEach(
        record -> {
          var unused = producer.send(record);
        });
    producer.commitTransaction();
  }

  /** What a stage wrote and did not finish. */
  void sendAndAbort(List<ProducerRecord<byte[], byte[]>> records) {
    producer.beginTransaction();
    records.forEach(
        record -> {
          var unused = producer.send(record);
        });
    producer.flush();
    producer.abortTransaction();
  }

  void deleteTopics(String... topics) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.deleteTopics(List.of(topics)).all().get(30, TimeUnit.SECONDS);
    }
  }

  static ProducerRecord<byte[], byte[]> text(TextEvent event) {
    return record(Topics.TEXT, event.documentId(), Json.write(event));
  }

  static ProducerRecord<byte[], byte[]> entities(EntitiesEvent event) {
    return record(Topics.ENTITIES, event.documentId(), Json.write(event));
  }

  static ProducerRecord<byte[], byte[]> status(DocumentStatus status) {
    return StatusRecords.of(status);
  }

  static ProducerRecord<byte[], byte[]> tombstone(String topic, String key) {
    return record(topic, key, null);
  }

  static ProducerRecord<byte[], byte[]> letter(
      String topic, String document, DeadLetter why, CloudEvent event, byte[] value) {
    return RecordHeaders.add(
        RecordHeaders.add(record(topic, document, value), event.headers()), why.headers());
  }

  static ProducerRecord<byte[], byte[]> record(String topic, String key, byte @Nullable [] value) {
    return new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
  }

  static KafkaSettings settings(String bootstrapServers) {
    return new KafkaSettings(
        bootstrapServers,
        2,
        (short) 1,
        1_000_000,
        Duration.ofSeconds(15),
        Duration.ofSeconds(6),
        Duration.ofSeconds(2),
        null);
  }

  @Override
  public void close() {
    producer.close();
  }
}
