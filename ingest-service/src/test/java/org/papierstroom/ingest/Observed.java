package org.papierstroom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.Until;
import org.papierstroom.testkit.broker.TestBroker;

/** What a test sees of the line, and what it writes there itself. */
record Observed(TestBroker broker) {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /** The newest status of each key. */
  Map<String, DocumentStatus> statuses() throws Json.MalformedEvent {
    Map<String, DocumentStatus> statuses = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : broker.read(Topics.STATUS).all()) {
      statuses.put(
          new String(record.key(), UTF_8), Json.read(record.value(), DocumentStatus.class));
    }
    return statuses;
  }

  /** The ledger's objects, each as last written. */
  Map<String, ObjectEntry> objects() throws Json.MalformedEvent {
    Map<String, ObjectEntry> objects = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : broker.read(Topics.LEDGER).all()) {
      if (record.value() != null
          && Json.read(record.value(), LedgerEntry.class) instanceof ObjectEntry object) {
        objects.put(object.objectKey(), object);
      }
    }
    return objects;
  }

  /** The newest value of each key of a topic: whether it is there, and not a tombstone. */
  Map<String, Boolean> present(String topic) {
    Map<String, Boolean> present = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : broker.read(topic).all()) {
      present.put(new String(record.key(), UTF_8), record.value() != null);
    }
    return present;
  }

  long tombstones(String topic) {
    return broker.read(topic).all().stream().filter(record -> record.value() == null).count();
  }

  void tombstone(String topic, String key) throws Exception {
    write(new ProducerRecord<>(topic, key.getBytes(UTF_8), null));
  }

  void write(ProducerRecord<byte[], byte[]> record) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  /** Waits until something is so. */
  void until(String what, Callable<Boolean> so) throws Exception {
    boolean unused = Until.is(what, PATIENCE, so, Boolean::booleanValue);
  }
}
