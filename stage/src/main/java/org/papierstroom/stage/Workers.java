package org.papierstroom.stage;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fixed pool that works on tickets. A worker whose document timed out and who ignores the
 * interrupt counts as stuck until it returns.
 */
final class Workers implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  private final ExecutorService pool;
  private final StageStatus status;
  private final Duration timeout;

  Workers(String stage, int workers, Duration timeout, StageStatus status) {
    ThreadFactory threads = Thread.ofPlatform().name(stage + "-worker-", 0).daemon().factory();
    this.pool = Executors.newFixedThreadPool(workers, threads);
    this.status = status;
    this.timeout = timeout;
  }

  void submit(Ticket ticket) {
    ticket.task(
        pool.submit(
            () -> {
              ticket.run();
              if (ticket.state() instanceof Ticket.State.Done done && done.timedOut()) {
                status.stuck(-1);
              }
            }));
  }

  /** Parks what takes too long and tries again what waited for its surroundings. */
  void attend(Iterable<Ticket> tickets) {
    long now = System.nanoTime();
    for (Ticket ticket : tickets) {
      switch (ticket.state()) {
        case Ticket.State.Working working -> {
          Duration limit = ticket.timeLimit(timeout);
          if (now - working.sinceNanos() > limit.toNanos()) {
            timeOut(ticket, working, limit);
          }
        }
        case Ticket.State.Retry retry -> {
          if (now - retry.atNanos() >= 0) {
            ticket.again();
            submit(ticket);
          }
        }
        case Ticket.State.Waiting() -> {}
        case Ticket.State.Done ignored -> {}
      }
    }
  }

  private void timeOut(Ticket ticket, Ticket.State.Working working, Duration limit) {
    status.stuck(1);
    if (ticket.timeOut(working, limit)) {
      LOG.warn(
          "document timed out partition={} offset={} seconds={}",
          ticket.record().partition(),
          ticket.record().offset(),
          limit.toSeconds());
      return;
    }
    status.stuck(-1);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
