package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.contract.LedgerEntry.Request;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.ingest.ledger.Intake;
import org.papierstroom.ingest.ledger.Partings;
import org.papierstroom.ingest.take.ContentReader;
import org.papierstroom.ingest.take.SettleRule;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.Session;
import org.papierstroom.stage.StageMetrics;
import org.papierstroom.stage.StageStatus;
import org.papierstroom.stage.TransactionWriter;
import org.papierstroom.stage.trace.Tracing;
import org.papierstroom.stage.trace.TransactionSpans;
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
  private final Retention retention;
  private final Desk desk;
  private final IngestRecords records;
  private final IngestReport report;
  private final Tracing tracing;
  private final WaitingFiles waiting;
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
      WaitingFiles waiting,
      Tracing tracing,
      BooleanSupplier stopping) {
    this.bucket = bucket;
    this.settings = settings;
    this.status = status;
    this.stopping = stopping;
    this.waiting = waiting;
    this.tracing = tracing;
    this.ledger = new LedgerReader(clients);
    this.writer = new TransactionWriter(clients, "ingest-" + instance);
    this.events = StoreEvents.of(settings.events(), clients, bucket.name());
    this.report = new IngestReport(metrics);
    this.settleRule = new SettleRule(settings.settle());
    LedgerPartitions places = new LedgerPartitions(ledger.partitionCount());
    this.intake = new Intake(ledger.ledger(), places::of, InstantSource.system());
    Partings partings = new Partings(ledger.ledger(), places::of, InstantSource.system());
    this.retention =
        new Retention(
            kept,
            bucket,
            ledger.ledger(),
            partings,
            settings.settle().plus(settings.lookEvery()).multipliedBy(2));
    ObjectReader reader =
        new ObjectReader(
            bucket,
            new ContentReader(settings.inlineBytes()),
            settings.lookEvery().multipliedBy(LOOK_SHARE));
    this.desk = new Desk(intake, partings, retention, reader, settings.maxBytes());
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
        waiting.none(); // others look
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
    waiting.oldestSince(settleRule.oldestNanos(intake::wants));
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
      desk.take(object, settleRule.sinceNanos(object), batch);
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

  private void remove(List<String> removed) {
    Batch batch = new Batch(ledger::make);
    for (String objectKey : removed) {
      desk.remove(objectKey, batch);
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
      desk.answer(request, batch);
      if (batch.full(settings)) {
        break; // the rest comes with the next round
      }
    }
    commit(batch);
  }

  private void commit(Batch batch) {
    if (batch.isEmpty()) {
      return;
    }
    TransactionSpans spans = tracing.transaction();
    TransactionWriter.End end =
        writer.write(records.of(batch, spans), ledger.offsets(), ledger.group());
    if (end != TransactionWriter.End.COMMITTED) {
      spans.failed(end.name());
      throw new KafkaException("a transaction failed; reading the ledger again");
    }
    spans.committed();
    report.committed(batch);
  }

  @Override
  public void close() {
    events.close();
    writer.close();
    ledger.close();
  }
}
