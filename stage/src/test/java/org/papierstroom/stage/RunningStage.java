package org.papierstroom.stage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.receipt.Statuses;
import org.papierstroom.stage.trace.Tracing;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.broker.TopicReader;

/** A stage on topics of its own on the shared broker; may be started in several instances. */
final class RunningStage implements AutoCloseable {

  static final int PARTITIONS = 4;

  private final TestBroker broker;
  private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
  private final String input;
  private final String output;
  private final String deadLetters;
  private final Map<String, Loop> instances = new java.util.concurrent.ConcurrentHashMap<>();
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  private String version = "1";
  private Tracing tracing = Tracing.off();

  RunningStage() {
    this(TestBroker.shared());
  }

  RunningStage(TestBroker broker) {
    this.broker = broker;
    input = broker.createTopic(name + ".in", PARTITIONS);
    output = broker.createTopic(name + ".out", PARTITIONS);
    deadLetters = broker.createTopic(Topics.deadLetters(input), PARTITIONS);
    broker.createTopic(Topics.redrive(input), PARTITIONS);
  }

  RunningStage start(String instance, Work work, Duration timeout) {
    KafkaSettings kafka = kafka();
    StageSettings settings =
        new StageSettings(instance, 2, 64, 1 << 20, timeout, Duration.ofSeconds(5));
    KafkaClients clients = new KafkaClients(kafka);
    Stage stage = new Stage(new MadeBy(name, version, "1", Optional.empty()), input, output, work);
    Loop loop =
        new Loop(
            name,
            new LineTopics(kafka, clients),
            kafka.backOff(),
            (status, stopping) ->
                new StageSession(
                    stage,
                    kafka,
                    settings,
                    clients,
                    new StageMetrics(registry, name),
                    tracing,
                    status,
                    stopping));
    instances.put(instance, loop);
    loop.start();
    return this;
  }

  /** From the next start on, this is the stage's version. */
  RunningStage version(String next) {
    version = next;
    return this;
  }

  /** From the next start on, spans go there. */
  RunningStage tracing(Tracing next) {
    tracing = next;
    return this;
  }

  KafkaClients clients() {
    return new KafkaClients(kafka());
  }

  String name() {
    return name;
  }

  String input() {
    return input;
  }

  private KafkaSettings kafka() {
    return kafka(broker);
  }

  /** Settings for clients of a test's broker. */
  static KafkaSettings kafka(TestBroker broker) {
    return new KafkaSettings(
        broker.bootstrapServers(),
        PARTITIONS,
        (short) 1,
        1_000_000,
        Duration.ofSeconds(15),
        Duration.ofSeconds(6),
        Duration.ofSeconds(2),
        null);
  }

  StageStatus status(String instance) {
    return instances.get(instance).status();
  }

  void stop(String instance) {
    Loop loop = instances.remove(instance);
    loop.stop();
    loop.join(Duration.ofSeconds(20));
  }

  /** Sends one event each, the value being the key. */
  void send(int partition, String... keys) {
    try (var producer = producer()) {
      for (String key : keys) {
        producer.send(RecordHeaders.add(record(partition, key), event(key).headers()));
      }
    }
  }

  /** Sends a record that is no event. */
  void sendWithoutHeaders(int partition, String key) {
    try (var producer = producer()) {
      producer.send(record(partition, key));
    }
  }

  /** Sends a record that tells of a deletion. */
  void delete(int partition, String key) {
    try (var producer = producer()) {
      producer.send(
          RecordHeaders.add(
              new ProducerRecord<>(input, partition, key.getBytes(StandardCharsets.UTF_8), null),
              event(key).headers()));
    }
  }

  /** Sends a record to be processed once more. */
  void sendOnceMore(String key, Policy policy) {
    try (var producer = producer()) {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      var record = new ProducerRecord<>(Topics.redrive(input), bytes, bytes);
      producer.send(
          RecordHeaders.add(RecordHeaders.add(record, event(key).headers()), policy.headers()));
    }
  }

  /** The states that this stage has given a document, oldest first. */
  List<DocumentStatus.State> states(String document) {
    List<DocumentStatus.State> states = new ArrayList<>();
    try (TopicScan scan = new TopicScan(clients())) {
      Statuses.scan(
          scan,
          placed -> {
            if (placed.status().key().equals(DocumentStatus.key(document, name))) {
              states.add(placed.status().state());
            }
          });
    }
    return states;
  }

  TopicReader onceMore() {
    return broker.read(Topics.redrive(input));
  }

  TopicReader output() {
    return broker.read(output);
  }

  TopicReader deadLetters() {
    return broker.read(deadLetters);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Work that answers with the input, changed. */
  static Outgoing upperCase(Incoming incoming) {
    return new Outgoing(
        incoming.key(),
        incoming.event(),
        text(incoming.value()).toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    instances.keySet().forEach(this::stop);
  }

  private ProducerRecord<byte[], byte[]> record(int partition, String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(input, partition, bytes, bytes);
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers()),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static CloudEvent event(String key) {
    return new CloudEvent(
        key,
        "test",
        "/test",
        key,
        Instant.EPOCH,
        "text/plain",
        Optional.empty(),
        Optional.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
  }
}
