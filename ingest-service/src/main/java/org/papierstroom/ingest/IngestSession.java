package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.ingest.bucket.Bucket;
import org.papierstroom.ingest.bucket.BucketObject;
import org.papierstroom.ingest.bucket.SettleRule;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.Intake;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.Session;
import org.papierstroom.stage.StageMetrics;
import org.papierstroom.stage.StageStatus;
import org.papierstroom.stage.TransactionWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One life of ingest's clients: looks at the bucket and publishes what has settled, as long as
 * every transaction succeeds. After one that does not, a new session reads the ledger again.
 */
final class IngestSession implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(IngestSession.class);
  private static final Duration POLL = Duration.ofMillis(100);

  /** A look may take a tenth of the time at most. */
  private static final int LOOK_SHARE = 10;

  private final Bucket bucket;
  private final IngestSettings settings;
  private final StageStatus status;
  private final StageMetrics metrics;
  private final BooleanSupplier stopping;
  private final LedgerReader ledger;
  private final TransactionWriter writer;
  private final SettleRule settleRule;
  private final Intake intake;
  private final IngestRecords records;
  private final Map<String, Long> unreadableUntil = new HashMap<>();
  private long nextLook = System.nanoTime();

  IngestSession(
      Bucket bucket,
      IngestSettings settings,
      String instance,
      MadeBy madeBy,
      KafkaClients clients,
      StageStatus status,
      StageMetrics metrics,
      BooleanSupplier stopping) {
    this.bucket = bucket;
    this.settings = settings;
    this.status = status;
    this.metrics = metrics;
    this.stopping = stopping;
    this.ledger = new LedgerReader(clients);
    this.writer = new TransactionWriter(clients, "ingest-" + instance);
    this.settleRule = new SettleRule(settings.settle());
    LedgerPartitions partitions = new LedgerPartitions(ledger.partitionCount());
    this.intake = new Intake(ledger.ledger(), partitions::of, InstantSource.system());
    this.records = new IngestRecords(madeBy, partitions);
  }

  @Override
  public void run() {
    writer.recover();
    ledger.subscribe();
    while (!stopping.getAsBoolean()) {
      ledger.poll(POLL);
      if (!ledger.caughtUp()) {
        continue;
      }
      publishHandedOver();
      if (System.nanoTime() - nextLook >= 0 || bucket.changed()) {
        look();
      }
    }
  }

  private void look() {
    long start = System.nanoTime();
    settleRule.begin(start);
    try {
      bucket.list(this::see);
    } catch (IOException e) {
      LOG.warn("bucket away bucket=\"{}\" fault=\"{}\"", bucket.name(), e.toString());
      status.waiting("bucket " + bucket.name() + ": " + e.getMessage());
      nextLook = System.nanoTime() + settings.lookEvery().toNanos();
      return;
    }
    status.running();
    take(settleRule.end());
    schedule(start);
  }

  private void see(BucketObject object) {
    if (intake.wants(object)) {
      settleRule.see(object);
    }
  }

  private void schedule(long start) {
    long now = System.nanoTime();
    long regular = now + Math.max(settings.lookEvery().toNanos(), (now - start) * LOOK_SHARE);
    nextLook = Math.min(regular, settleRule.nextNanos().orElse(regular));
  }

  /** Publishes in transactions of bounded size; polls between them, to stay in the group. */
  private void take(List<BucketObject> settled) {
    List<Decision> batch = new ArrayList<>();
    long bytes = 0;
    for (BucketObject object : settled) {
      Optional<Decision> decision = intake.wants(object) ? decide(object) : Optional.empty();
      if (decision.isEmpty()) {
        continue;
      }
      remember(decision.get());
      batch.add(decision.get());
      bytes += object.bytes();
      if (bytes >= settings.batchBytes() || batch.size() >= settings.batchObjects()) {
        commit(batch, List.of());
        batch = new ArrayList<>();
        bytes = 0;
        ledger.poll(Duration.ZERO);
        if (stopping.getAsBoolean() || !ledger.caughtUp()) {
          return;
        }
      }
    }
    commit(batch, List.of());
  }

  private Optional<Decision> decide(BucketObject object) {
    if (object.bytes() > settings.maxBytes()) {
      return Optional.of(intake.tooLarge(object, settings.maxBytes()));
    }
    return read(object).map(content -> intake.decide(object, content));
  }

  private void publishHandedOver() {
    for (HandOver request : ledger.ledger().handOvers()) {
      BucketObject object =
          new BucketObject(request.objectKey(), request.bytes(), request.modified());
      if (unreadableUntil.containsKey(object.key()) && !tryAgain(object.key())) {
        continue;
      }
      Optional<byte[]> content = read(object);
      if (content.isEmpty() && unreadableUntil.containsKey(object.key())) {
        continue;
      }
      Optional<Decision> decision = content.flatMap(bytes -> intake.decide(request, bytes));
      decision.ifPresent(this::remember);
      ledger.ledger().remove(intake.documentPartition(request.documentId()), request.key());
      commit(decision.map(List::of).orElse(List.of()), List.of(request));
    }
  }

  /** The bytes of an object; one that cannot be read now is tried again after a while. */
  private Optional<byte[]> read(BucketObject object) {
    if (!tryAgain(object.key())) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> content = bucket.read(object);
      unreadableUntil.remove(object.key());
      return content;
    } catch (IOException e) {
      LOG.warn(
          "cannot read object=\"{}\" fault={} remedy=\"check its permissions\"",
          object.key(),
          e.getClass().getSimpleName());
      unreadableUntil.put(
          object.key(), System.nanoTime() + settings.lookEvery().toNanos() * LOOK_SHARE);
      return Optional.empty();
    }
  }

  private boolean tryAgain(String key) {
    Long until = unreadableUntil.get(key);
    return until == null || System.nanoTime() - until >= 0;
  }

  private void remember(Decision decision) {
    ledger.remember(decision.object());
    switch (decision) {
      case Decision.Publish publish -> ledger.remember(publish.document());
      case Decision.Same ignored -> {}
      case Decision.Ask ignored -> {}
      case Decision.Park ignored -> {}
    }
  }

  private void commit(List<Decision> decisions, List<HandOver> done) {
    if (decisions.isEmpty() && done.isEmpty()) {
      return;
    }
    List<ProducerRecord<byte[], byte[]>> batch = new ArrayList<>();
    decisions.forEach(decision -> batch.addAll(records.of(decision)));
    done.forEach(request -> batch.add(records.done(request)));
    Map<TopicPartition, OffsetAndMetadata> offsets = ledger.offsets();
    if (writer.write(batch, offsets, ledger.group()) != TransactionWriter.End.COMMITTED) {
      throw new KafkaException("a transaction failed; reading the ledger again");
    }
    metrics.committed(decisions.size());
    decisions.forEach(this::report);
  }

  private void report(Decision decision) {
    metrics.taken(1);
    switch (decision) {
      case Decision.Publish publish -> {
        metrics.passed();
        LOG.info(
            "published stage=ingest object=\"{}\" document={}",
            publish.object().objectKey(),
            publish.id().value().substring(0, 12));
      }
      case Decision.Same same ->
          LOG.info(
              "same content stage=ingest object=\"{}\" as=\"{}\"",
              same.object().objectKey(),
              same.object().sameAs().orElse(""));
      case Decision.Ask ask ->
          LOG.info("handed over stage=ingest object=\"{}\"", ask.object().objectKey());
      case Decision.Park park -> {
        metrics.parked(park.reason());
        LOG.warn(
            "parked stage=ingest object=\"{}\" reason={} detail=\"{}\"",
            park.object().objectKey(),
            park.reason(),
            park.detail());
      }
    }
  }

  @Override
  public void close() {
    writer.close();
    ledger.close();
  }
}
