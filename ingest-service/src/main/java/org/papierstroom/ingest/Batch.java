package org.papierstroom.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papierstroom.contract.LedgerEntry.Request;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.LedgerChange;
import org.papierstroom.ingest.ledger.Parting;

/** What one transaction carries out. */
final class Batch {

  private final List<Step> steps = new ArrayList<>();
  private final List<Request> done = new ArrayList<>();
  private final List<Parting> partings = new ArrayList<>();
  private final List<LedgerChange> changes = new ArrayList<>();
  private final Consumer<LedgerChange> atOnce;
  private long bytes;

  /**
   * A decision and what it brings about.
   *
   * @param mended the object's dead letter is of the past
   * @param moments when all this was
   */
  record Step(Decision decision, Optional<DeadLetterOf> mended, Moments moments) {}

  /**
   * When an object was dealt with.
   *
   * @param found when it was first seen as it is
   * @param decided when it was decided what to do with it
   * @param took reading and deciding
   */
  record Moments(Instant found, Instant decided, Duration took) {

    /** Of what has just been decided. */
    static Moments of(long foundNanos, long startNanos) {
      long nanos = System.nanoTime();
      Instant now = Instant.now();
      return new Moments(
          now.minusNanos(nanos - foundNanos), now, Duration.ofNanos(nanos - startNanos));
    }

    Instant begun() {
      return decided.minus(took);
    }
  }

  /** An object that stands in the dead letters of ingest. */
  record DeadLetterOf(String objectKey) {}

  /**
   * An empty batch.
   *
   * @param atOnce makes a change in memory, so that what is decided next is decided by it
   */
  Batch(Consumer<LedgerChange> atOnce) {
    this.atOnce = atOnce;
  }

  void add(Step step) {
    steps.add(step);
    make(LedgerChange.of(step.decision()));
    if (step.decision() instanceof Decision.Publish publish) {
      bytes += publish.content().inline().map(content -> content.length).orElse(0);
    }
    if (step.decision() instanceof Decision.Park park) {
      bytes += park.content().map(content -> content.length).orElse(0);
    }
  }

  void add(Parting parting) {
    partings.add(parting);
    make(LedgerChange.of(parting));
  }

  /** A request of another instance that is carried out, or has become pointless. */
  void done(Request request) {
    done.add(request);
    make(List.of(new LedgerChange.Remove(request)));
  }

  List<Step> steps() {
    return steps;
  }

  List<Parting> partings() {
    return partings;
  }

  /** In the order in which they are to be made. */
  List<LedgerChange> changes() {
    return changes;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  boolean full(IngestSettings settings) {
    return bytes >= settings.batchBytes()
        || steps.size() + partings.size() >= settings.batchObjects()
        || done.size() >= settings.batchObjects();
  }

  private void make(List<LedgerChange> made) {
    changes.addAll(made);
    made.forEach(atOnce);
  }
}
