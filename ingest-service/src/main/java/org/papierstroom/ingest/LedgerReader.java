package org.papierstroom.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.ledger.Ledger;
import org.papierstroom.ingest.ledger.LedgerChange;
import org.papierstroom.stage.KafkaClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shares the ledger's partitions with the other instances and keeps this instance's share up to
 * date.
 *
 * <p>A partition counts as caught up only when everything that stood in it at the time of its
 * assignment, committed or not, has been decided: what its former owner left open may yet be
 * committed.
 */
final class LedgerReader implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerReader.class);
  private static final String GROUP = "papierstroom-ingest";
  private static final int MAX_POLL_RECORDS = 5_000;
  private static final int PATIENCE_SECONDS = 10;

  /** Longer than a transaction may stay open by itself. */
  private static final long STANDSTILL_NANOS = Duration.ofSeconds(60).toNanos();

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Admin admin;
  private final Ledger ledger = new Ledger();
  private final LedgerPartitions partitions;

  /** Partitions that are being read, and how far. */
  private final Map<TopicPartition, Long> catchingUp = new HashMap<>();

  private long progressNanos = System.nanoTime();

  LedgerReader(KafkaClients clients) {
    this.consumer = clients.consumer(GROUP, MAX_POLL_RECORDS);
    this.admin = clients.admin();
    this.partitions = new LedgerPartitions(consumer.partitionsFor(Topics.LEDGER).size());
  }

  Ledger ledger() {
    return ledger;
  }

  int partitionCount() {
    return partitions.count();
  }

  void subscribe() {
    consumer.subscribe(List.of(Topics.LEDGER), new Ownership());
  }

  /**
   * Reads on.
   *
   * @throws KafkaException when the ledger is not caught up with and nothing has come for a minute
   */
  void poll(Duration timeout) {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(timeout);
    records.forEach(this::apply);
    catchingUp.entrySet().removeIf(entry -> consumer.position(entry.getKey()) >= entry.getValue());
    if (catchingUp.isEmpty() || !records.isEmpty()) {
      progressNanos = System.nanoTime();
    } else if (System.nanoTime() - progressNanos > STANDSTILL_NANOS) {
      throw new KafkaException(
          "the ledger stands still in partitions "
              + catchingUp.keySet().stream().map(TopicPartition::partition).sorted().toList()
              + ", as if a transaction were open there; reading it again");
    }
  }

  /** True when all of this instance's partitions are up to date; false when it has none. */
  boolean caughtUp() {
    return catchingUp.isEmpty() && !consumer.assignment().isEmpty();
  }

  /** True when the other instances share all partitions and this one waits for its turn. */
  boolean standby() {
    return consumer.assignment().isEmpty() && consumer.groupMetadata().generationId() > 0;
  }

  /** Makes a change in memory that is about to be committed. */
  void make(LedgerChange change) {
    LedgerEntry entry = change.entry();
    switch (change) {
      case LedgerChange.Put put -> ledger.put(partitions.of(entry), put.entry());
      case LedgerChange.Remove ignored -> ledger.remove(partitions.of(entry), entry.key());
    }
  }

  /** The positions of this instance: committing them proves that it still owns its partitions. */
  Map<TopicPartition, OffsetAndMetadata> offsets() {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      offsets.put(partition, new OffsetAndMetadata(consumer.position(partition)));
    }
    return offsets;
  }

  ConsumerGroupMetadata group() {
    return consumer.groupMetadata();
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(PATIENCE_SECONDS)));
  }

  private void apply(ConsumerRecord<byte[], byte[]> record) {
    String key = new String(record.key(), StandardCharsets.UTF_8);
    if (record.value() == null) {
      ledger.remove(record.partition(), key);
      return;
    }
    try {
      ledger.put(record.partition(), Json.read(record.value(), LedgerEntry.class));
    } catch (Json.MalformedEvent e) {
      LOG.error(
          "ledger record is not ours and is passed over partition={} offset={} fault=\"{}\"",
          record.partition(),
          record.offset(),
          e.getMessage());
    }
  }

  /** Where each partition ends now, with what is not yet committed. */
  private Map<TopicPartition, Long> ends(Collection<TopicPartition> asked) {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    asked.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    try {
      admin
          .listOffsets(latest)
          .all()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .forEach((partition, end) -> ends.put(partition, end.offset()));
      return ends;
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("the ledger's ends are not known", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("stopped", e);
    }
  }

  private final class Ownership implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
      if (assigned.isEmpty()) {
        return;
      }
      assigned.forEach(partition -> ledger.own(partition.partition()));
      consumer.seekToBeginning(assigned);
      catchingUp.putAll(ends(assigned));
      LOG.info("assigned stage=ingest partitions={}", assigned.size());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
      revoked.forEach(partition -> ledger.disown(partition.partition()));
      catchingUp.keySet().removeAll(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
      onPartitionsRevoked(lost);
    }
  }
}
