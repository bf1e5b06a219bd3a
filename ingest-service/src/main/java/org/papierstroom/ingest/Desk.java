package org.papierstroom.ingest;

import java.util.Optional;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.LedgerEntry.Release;
import org.papierstroom.contract.LedgerEntry.Request;
import org.papierstroom.ingest.ObjectReader.Read.Changed;
import org.papierstroom.ingest.ObjectReader.Read.NotNow;
import org.papierstroom.ingest.ObjectReader.Read.Whole;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.Intake;
import org.papierstroom.ingest.ledger.Partings;
import org.papierstroom.ingest.take.Content;

/** Deals with one object or request at a time: what is decided goes into a batch. */
final class Desk {

  private final Intake intake;
  private final Partings partings;
  private final Retention retention;
  private final ObjectReader reader;
  private final long maxBytes;

  Desk(Intake intake, Partings partings, Retention retention, ObjectReader reader, long maxBytes) {
    this.intake = intake;
    this.partings = partings;
    this.retention = retention;
    this.reader = reader;
    this.maxBytes = maxBytes;
  }

  /**
   * An object that has settled; one that is not wanted any more is left alone.
   *
   * @param foundNanos since when it has stood there, as {@link System#nanoTime()}
   */
  void take(BucketObject object, long foundNanos, Batch batch) {
    if (!intake.wants(object)) {
      return;
    }
    long start = System.nanoTime();
    if (object.bytes() > maxBytes) {
      add(batch, intake.tooLarge(object, maxBytes), foundNanos, start);
      return;
    }
    switch (reader.read(object)) {
      case Whole(Content content) -> add(batch, intake.decide(object, content), foundNanos, start);
      case Changed() -> {}
      case NotNow() -> {}
    }
  }

  /** An object that was removed from the bucket. */
  void remove(String objectKey, Batch batch) {
    long start = System.nanoTime();
    intake.removed(objectKey).ifPresent(decision -> add(batch, decision, start, start));
  }

  /** What another instance asks of this one. */
  void answer(Request request, Batch batch) {
    switch (request) {
      case HandOver handOver -> publish(handOver, batch);
      case Release release -> {
        batch.add(partings.of(release.objectKey(), release.documentId()));
        batch.done(release);
      }
    }
  }

  private void publish(HandOver request, Batch batch) {
    long start = System.nanoTime();
    switch (reader.read(Intake.object(request))) {
      case Whole(Content content) -> {
        intake
            .decide(request, content)
            .ifPresent(
                decision ->
                    batch.add(
                        new Batch.Step(
                            decision, Optional.empty(), Batch.Moments.of(start, start))));
        batch.done(request);
      }
      case Changed() -> batch.done(request);
      case NotNow() -> {}
    }
  }

  private void add(Batch batch, Decision decision, long found, long start) {
    String objectKey = decision.object().objectKey();
    Optional<ObjectEntry> before = intake.known(objectKey);
    boolean mended = intake.parked(objectKey) && !decision.parks();
    batch.add(
        new Batch.Step(
            decision,
            mended ? Optional.of(new Batch.DeadLetterOf(objectKey)) : Optional.empty(),
            Batch.Moments.of(found, start)));
    retention.parting(before, decision).ifPresent(batch::add);
  }
}
