package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.ingest.ObjectReader.Read.Changed;
import org.papierstroom.ingest.ObjectReader.Read.Content;
import org.papierstroom.ingest.ObjectReader.Read.NotNow;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.ingest.take.SettleRule;
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
  private final BooleanSupplier stopping;
  private final LedgerReader ledger;
  private final TransactionWriter writer;
  private final SettleRule settleRule;
  private final Intake intake;
  private final IngestRecords records;
  private final ObjectReader reader;
  private final IngestReport report;
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
    this.stopping = stopping;
    this.ledger = new LedgerReader(clients);
    this.writer = new TransactionWriter(clients, "ingest-" + instance);
    this.reader = new ObjectReader(bucket, settings.lookEvery().multipliedBy(LOOK_SHARE));
    this.report = new IngestReport(metrics);
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
      if (ledger.standby()) {
        status.running();
      }
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

  private void take(List<BucketObject> settled) {
    Batch batch = new Batch();
    for (BucketObject object : settled) {
      if (!intake.wants(object)) {
        continue;
      }
      Optional<Decision> decision = decide(object);
      if (decision.isPresent()) {
        add(batch, decision.get());
      }
      if (batch.full(settings)) {
        commit(batch);
        batch = new Batch();
        ledger.poll(Duration.ZERO); // to stay in the group
        if (stopping.getAsBoolean() || !ledger.caughtUp()) {
          return;
        }
      }
    }
    commit(batch);
  }

  private Optional<Decision> decide(BucketObject object) {
    if (object.bytes() > settings.maxBytes()) {
      return Optional.of(intake.tooLarge(object, settings.maxBytes()));
    }
    return switch (reader.read(object)) {
      case Content(byte[] content) -> Optional.of(intake.decide(object, content));
      case Changed() -> Optional.empty();
      case NotNow() -> Optional.empty();
    };
  }

  private void publishHandedOver() {
    Batch batch = new Batch();
    for (HandOver request : ledger.ledger().handOvers()) {
      BucketObject object =
          new BucketObject(request.objectKey(), request.bytes(), request.modified());
      switch (reader.read(object)) {
        case Content(byte[] content) -> {
          intake.decide(request, content).ifPresent(decision -> add(batch, decision));
          batch.done(request);
        }
        case Changed() -> batch.done(request);
        case NotNow() -> {}
      }
      if (batch.full(settings)) {
        break; // the rest comes with the next round
      }
    }
    batch.done().forEach(ledger::forget);
    commit(batch);
  }

  /** Decides and remembers at once, so that equal bytes later in the batch are seen as such. */
  private void add(Batch batch, Decision decision) {
    batch.add(decision);
    ledger.remember(decision.object());
    if (decision instanceof Decision.Publish publish) {
      ledger.remember(publish.document());
    }
  }

  private void commit(Batch batch) {
    if (batch.isEmpty()) {
      return;
    }
    TransactionWriter.End end = writer.write(records.of(batch), ledger.offsets(), ledger.group());
    if (end != TransactionWriter.End.COMMITTED) {
      throw new KafkaException("a transaction failed; reading the ledger again");
    }
    report.committed(batch);
  }

  @Override
  public void close() {
    writer.close();
    ledger.close();
  }
}
