package org.papierstroom.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.Policy;
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
  private final Instant taken = Instant.now();
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
     * @param at when
     * @param timedOut the worker that had it may still be busy
     */
    record Done(Ending ending, Duration took, Instant at, boolean timedOut) implements State {}
  }

  Ticket(ConsumerRecord<byte[], byte[]> record, Work work, Runnable onDone) {
    this.record = record;
    this.work = work;
    this.onDone = onDone;
  }

  ConsumerRecord<byte[], byte[]> record() {
    return record;
  }

  /** When it was taken in hand. */
  Instant taken() {
    return taken;
  }

  long bytes() {
    return (long) Math.max(0, record.serializedValueSize())
        + Math.max(0, record.serializedKeySize());
  }

  /**
   * How it ended.
   *
   * @throws IllegalStateException when it is not finished
   */
  State.Done done() {
    if (state() instanceof State.Done done) {
      return done;
    }
    throw new IllegalStateException("not finished: offset " + record.offset());
  }

  /** True for what no worker needs to see; it is finished then. */
  boolean endsAtOnce(String redriveTopic) {
    if (record.key() == null || record.value() != null) {
      return false;
    }
    Ending ending =
        record.topic().equals(redriveTopic) ? new Ending.Settled() : new Ending.Deleted();
    state.set(new State.Done(ending, Duration.ZERO, taken, false));
    return true;
  }

  /** The time limit that holds for it. */
  Duration timeLimit(Duration usual) {
    try {
      return policy().timeLimit(usual);
    } catch (IllegalArgumentException e) {
      return usual; // it will be parked as unreadable
    }
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
            new Ending.Processed(
                Worked.parked(Reason.TIMED_OUT, "not done after " + limit.toSeconds() + " s")),
            limit,
            Instant.now(),
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
      Ending ending = new Ending.Processed(worked());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      next = new State.Done(ending, took, Instant.now(), false);
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

  private Worked worked() throws InterruptedException {
    Optional<Incoming> incoming;
    try {
      incoming = incoming();
    } catch (IllegalArgumentException e) {
      return Worked.parked(Reason.UNREADABLE_EVENT, String.valueOf(e.getMessage()));
    }
    if (incoming.isEmpty()) {
      return Worked.parked(Reason.UNREADABLE_EVENT, "the record has no key or no value");
    }
    try {
      return work.process(incoming.get());
    } catch (SurroundingsUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      return Worked.parked(Reason.INTERNAL_ERROR, Faults.describe(e));
    } catch (OutOfMemoryError e) {
      return Worked.parked(Reason.OUT_OF_MEMORY, "the heap was full");
    } catch (StackOverflowError e) {
      return Worked.parked(Reason.PARSER_CRASHED, "the stack was full: nested too deep");
    }
  }

  private Optional<Incoming> incoming() {
    if (record.key() == null || record.value() == null) {
      return Optional.empty();
    }
    CloudEvent event = CloudEvent.fromHeaders(RecordHeaders.toMap(record.headers()));
    return Optional.of(new Incoming(record.key(), event, record.value(), policy()));
  }

  private Policy policy() {
    return Policy.fromHeaders(RecordHeaders.toMap(record.headers()));
  }
}
