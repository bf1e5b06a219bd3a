package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.LedgerEntry.Release;
import org.papierstroom.contract.LedgerEntry.Request;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.ingest.ObjectReader.Read.Changed;
import org.papierstroom.ingest.ObjectReader.Read.NotNow;
import org.papierstroom.ingest.ObjectReader.Read.Whole;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.Intake;
import org.papierstroom.ingest.ledger.Partings;
import org.papierstroom.ingest.take.Content;
import org.papierstroom.ingest.take.ContentReader;
import org.papierstroom.ingest.take.SettleRule;
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
  private final StoreEvents events;
  private final SettleRule settleRule;
  private final Intake intake;
  private final Partings partings;
  private final Retention retention;
  private final IngestRecords records;
  private final ObjectReader reader;
  private final IngestReport report;
  private long nextLook = System.nanoTime();
  private boolean hinted;

  /** Hints that come without end leave half of the time for other things. */
  private long hintsFrom = nextLook;

  IngestSession(
      Bucket bucket,
      IngestSettings settings,
      RetentionSettings kept,
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
    this.events = StoreEvents.of(settings.events(), clients, bucket.name());
    this.reader =
        new ObjectReader(
            bucket,
            new ContentReader(settings.inlineBytes()),
            settings.lookEvery().multipliedBy(LOOK_SHARE));
    this.report = new IngestReport(metrics);
    this.settleRule = new SettleRule(settings.settle());
    LedgerPartitions places = new LedgerPartitions(ledger.partitionCount());
    this.intake = new Intake(ledger.ledger(), places::of, InstantSource.system());
    this.partings = new Partings(ledger.ledger(), places::of, InstantSource.system());
    this.retention =
        new Retention(
            kept,
            bucket,
            ledger.ledger(),
            partings,
            settings.settle().plus(settings.lookEvery()).multipliedBy(2));
    this.records = new IngestRecords(madeBy, places);
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
      answerRequests();
      hinted |= bucket.changed() | events.changed();
      long now = System.nanoTime();
      if (now - nextLook >= 0 || (hinted && now - hintsFrom >= 0)) {
        look();
      }
    }
  }

  private void look() {
    long start = System.nanoTime();
    hinted = false;
    settleRule.begin(start);
    retention.begin(start);
    Bucket.Look look;
    try {
      look = bucket.list(this::see);
    } catch (IOException e) {
      LOG.warn("bucket away bucket=\"{}\" fault=\"{}\"", bucket.name(), e.toString());
      status.waiting("bucket " + bucket.name() + ": " + e.getMessage());
      retention.failed();
      nextLook = System.nanoTime() + settings.lookEvery().toNanos();
      return;
    }
    status.running();
    if (take(settleRule.end())) {
      remove(retention.end(look));
    } else {
      retention.failed();
    }
    schedule(start);
  }

  private void see(BucketObject object) {
    retention.see(object);
    if (intake.wants(object)) {
      settleRule.see(object);
    }
  }

  private void schedule(long start) {
    long now = System.nanoTime();
    long regular = now + Math.max(settings.lookEvery().toNanos(), (now - start) * LOOK_SHARE);
    hintsFrom = now + (now - start);
    nextLook = Math.min(regular, settleRule.nextNanos().orElse(regular));
  }

  /** Takes what has settled; false when it could not go on to the end. */
  private boolean take(List<BucketObject> settled) {
    Batch batch = new Batch(ledger::make);
    for (BucketObject object : settled) {
      if (intake.wants(object)) {
        take(object, batch);
      }
      if (batch.full(settings)) {
        commit(batch);
        batch = new Batch(ledger::make);
        if (!stillOurs()) {
          return false;
        }
      }
    }
    commit(batch);
    return true;
  }

  private void take(BucketObject object, Batch batch) {
    long start = System.nanoTime();
    if (object.bytes() > settings.maxBytes()) {
      add(batch, intake.tooLarge(object, settings.maxBytes()), start);
      return;
    }
    switch (reader.read(object)) {
      case Whole(Content content) -> add(batch, intake.decide(object, content), start);
      case Changed() -> {}
      case NotNow() -> {}
    }
  }

  private void remove(List<String> removed) {
    Batch batch = new Batch(ledger::make);
    for (String objectKey : removed) {
      Optional<Decision> decision = intake.removed(objectKey);
      if (decision.isPresent()) {
        add(batch, decision.get(), System.nanoTime());
      }
      if (batch.full(settings)) {
        commit(batch);
        batch = new Batch(ledger::make);
        if (!stillOurs()) {
          return;
        }
      }
    }
    commit(batch);
  }

  /** Stays in the group, and says whether the ledger is still what was decided by. */
  private boolean stillOurs() {
    ledger.poll(Duration.ZERO);
    return !stopping.getAsBoolean() && ledger.caughtUp();
  }

  private void answerRequests() {
    Batch batch = new Batch(ledger::make);
    for (Request request : ledger.ledger().requests()) {
      switch (request) {
        case HandOver handOver -> publish(handOver, batch);
        case Release release -> {
          batch.add(partings.of(release.objectKey(), release.documentId()));
          batch.done(release);
        }
      }
      if (batch.full(settings)) {
        break; // the rest comes with the next round
      }
    }
    commit(batch);
  }

  private void publish(HandOver request, Batch batch) {
    long start = System.nanoTime();
    switch (reader.read(Intake.object(request))) {
      case Whole(Content content) -> {
        intake
            .decide(request, content)
            .ifPresent(
                decision -> batch.add(new Batch.Step(decision, Optional.empty(), since(start))));
        batch.done(request);
      }
      case Changed() -> batch.done(request);
      case NotNow() -> {}
    }
  }

  /** Decides and remembers at once, so that equal bytes later in the batch are seen as such. */
  private void add(Batch batch, Decision decision, long start) {
    String objectKey = decision.object().objectKey();
    Optional<ObjectEntry> before = intake.known(objectKey);
    boolean mended = intake.parked(objectKey) && !(decision instanceof Decision.Park);
    batch.add(
        new Batch.Step(
            decision,
            mended ? Optional.of(new Batch.DeadLetterOf(objectKey)) : Optional.empty(),
            since(start)));
    retention.parting(before, decision).ifPresent(batch::add);
  }

  private static Duration since(long startNanos) {
    return Duration.ofNanos(System.nanoTime() - startNanos);
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
    events.close();
    writer.close();
    ledger.close();
  }
}
