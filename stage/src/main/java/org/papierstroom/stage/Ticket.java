package org.papierstroom.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;

/**
 * One record in hand: waits for a worker, is worked on, and carries its outcome until the
 * transaction that commits it. Worked on by one thread, watched by the loop's.
 */
final class Ticket implements Runnable {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final ConsumerRecord<byte[], byte[]> record;
  private final Work work;
  private final Runnable onDone;
  private final AtomicReference<State> state = new AtomicReference<>(new State.Waiting());
  private volatile @Nullable Future<?> task;

  /** Where a ticket stands. */
  sealed interface State {
    record Waiting() implements State {}

    record Working(long sinceNanos) implements State {}

    /** Something outside was away; to be tried again at the given {@link System#nanoTime()}. */
    record Retry(long atNanos, String why) implements State {}

    /**
     * Finished.
     *
     * @param timedOut the worker that had it may still be busy
     */
    record Done(Outcome<Outgoing> outcome, Duration worked, boolean timedOut) implements State {}
  }

  Ticket(ConsumerRecord<byte[], byte[]> record, Work work, Runnable onDone) {
    this.record = record;
    this.work = work;
    this.onDone = onDone;
  }

  ConsumerRecord<byte[], byte[]> record() {
    return record;
  }

  long bytes() {
    return (long) Math.max(0, record.serializedValueSize())
        + Math.max(0, record.serializedKeySize());
  }

  State state() {
    return state.get();
  }

  void task(Future<?> submitted) {
    task = submitted;
  }

  /** Stops the work, whose result nobody wants any more. */
  void cancel() {
    Future<?> submitted = task;
    if (submitted != null) {
      submitted.cancel(true);
    }
  }

  /** Parks the document as timed out; false when it was done just before. */
  boolean timeOut(State.Working working, Duration limit) {
    State.Done done =
        new State.Done(
            Outcome.parked(Reason.TIMED_OUT, "not done after " + limit.toSeconds() + " s"),
            limit,
            true);
    if (!state.compareAndSet(working, done)) {
      return false;
    }
    cancel();
    return true;
  }

  /** Back to waiting, after {@link State.Retry}. */
  void again() {
    state.set(new State.Waiting());
  }

  @Override
  public void run() {
    long start = System.nanoTime();
    State.Working working = new State.Working(start);
    state.set(working);
    State next;
    try {
      Outcome<Outgoing> outcome = outcome();
      next = new State.Done(outcome, Duration.ofNanos(System.nanoTime() - start), false);
    } catch (SurroundingsUnavailable e) {
      next =
          new State.Retry(
              System.nanoTime() + RETRY_AFTER.toNanos(), String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (state.compareAndSet(working, next)) {
      onDone.run();
    }
  }

  private Outcome<Outgoing> outcome() throws InterruptedException {
    Optional<Incoming> incoming;
    try {
      incoming = incoming();
    } catch (IllegalArgumentException e) {
      return Outcome.parked(Reason.UNREADABLE_EVENT, String.valueOf(e.getMessage()));
    }
    if (incoming.isEmpty()) {
      return Outcome.parked(Reason.UNREADABLE_EVENT, "the record has no key or no value");
    }
    try {
      return work.process(incoming.get());
    } catch (SurroundingsUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      return Outcome.parked(Reason.INTERNAL_ERROR, Faults.describe(e));
    } catch (OutOfMemoryError e) {
      return Outcome.parked(Reason.OUT_OF_MEMORY, "the heap was full");
    } catch (StackOverflowError e) {
      return Outcome.parked(Reason.PARSER_CRASHED, "the stack was full: nested too deep");
    }
  }

  private Optional<Incoming> incoming() {
    if (record.key() == null || record.value() == null) {
      return Optional.empty();
    }
    CloudEvent event = CloudEvent.fromHeaders(RecordHeaders.toMap(record.headers()));
    return Optional.of(new Incoming(record.key(), event, record.value()));
  }
}
