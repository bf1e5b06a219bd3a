package org.papierstroom.clean.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.PoisonEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.Session;
import org.papierstroom.stage.StageStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a {@link PoisonMemory} up to date: reads its whole topic, and then what is added. */
final class PoisonReader implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(PoisonReader.class);
  private static final String GROUP = "papierstroom-poison";
  private static final int MAX_POLL_RECORDS = 5_000;
  private static final Duration POLL = Duration.ofMillis(500);

  private final PoisonMemory memory;
  private final StageStatus status;
  private final BooleanSupplier stopping;
  private final Runnable onKnown;
  private final KafkaConsumer<byte[], byte[]> consumer;

  /**
   * A reader that has not begun.
   *
   * @param onKnown is told when the topic has been read
   */
  PoisonReader(
      PoisonMemory memory,
      KafkaClients clients,
      StageStatus status,
      BooleanSupplier stopping,
      Runnable onKnown) {
    this.onKnown = onKnown;
    this.memory = memory;
    this.status = status;
    this.stopping = stopping;
    this.consumer = clients.consumer(GROUP, MAX_POLL_RECORDS);
  }

  @Override
  public void run() {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.POISON).stream()
            .map(partition -> new TopicPartition(Topics.POISON, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Map<String, PoisonEntry> all = new HashMap<>();
    while (!stopping.getAsBoolean() && isBehind(ends)) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        read(record).ifPresent(entry -> PoisonMemory.apply(all, record.key(), entry));
      }
    }
    if (stopping.getAsBoolean()) {
      return;
    }
    memory.replace(all);
    status.running();
    onKnown.run();
    LOG.info("poison known documents={}", all.size());
    while (!stopping.getAsBoolean()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        read(record).ifPresent(entry -> memory.apply(record.key(), entry));
      }
    }
  }

  private boolean isBehind(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }

  /** The entry, an empty one for a tombstone; nothing for what is not ours. */
  private static Optional<Optional<PoisonEntry>> read(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null) {
      return Optional.empty();
    }
    if (record.value() == null) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(Json.read(record.value(), PoisonEntry.class)));
    } catch (Json.MalformedEvent e) {
      LOG.error(
          "poison record is not ours and is passed over partition={} offset={} fault=\"{}\"",
          record.partition(),
          record.offset(),
          e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
