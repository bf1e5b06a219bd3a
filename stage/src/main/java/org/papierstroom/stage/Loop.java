package org.papierstroom.stage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that works for as long as the process lives: waits for the broker, makes the topics, and
 * runs one session after another, with a growing pause between them while something is away.
 */
public final class Loop {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

  private final LineTopics topics;
  private final Opener opener;
  private final Duration longestPause;
  private final StageStatus status;
  private final Thread thread;
  private final CountDownLatch stop = new CountDownLatch(1);
  private Duration pause = FIRST_PAUSE;

  /** Opens sessions. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens a session.
     *
     * @param status to be kept truthful
     * @param stopping true from the moment on when the session shall end
     */
    Session open(StageStatus status, BooleanSupplier stopping);
  }

  public Loop(String name, LineTopics topics, Duration longestPause, Opener opener) {
    this.topics = topics;
    this.opener = opener;
    this.longestPause = longestPause;
    this.status = new StageStatus(name);
    this.thread =
        Thread.ofPlatform()
            .name("stage-" + name)
            .uncaughtExceptionHandler((ignored, fault) -> brokenBy(fault))
            .unstarted(this::work);
  }

  public StageStatus status() {
    return status;
  }

  public void start() {
    thread.start();
  }

  /** Asks it to end; {@link #join} waits for it. */
  public void stop() {
    stop.countDown();
  }

  /** Waits for its end; interrupts it when that takes too long. */
  public void join(Duration patience) {
    try {
      if (!thread.join(patience)) {
        LOG.warn("did not stop in time stage={}", status.name());
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    boolean ready = false;
    while (!stopping()) {
      long start = System.nanoTime();
      try {
        if (!ready) {
          topics.ensure();
          ready = true;
        }
        runSession();
      } catch (KafkaException | TimeoutException e) {
        LOG.warn(
            "waiting for Kafka stage={} fault={} message=\"{}\"",
            status.name(),
            e.getClass().getSimpleName(),
            e.getMessage());
        waitAfter(e, start);
      } catch (InterruptedException e) {
        stop();
      } catch (RuntimeException e) {
        LOG.error("session broke off, a defect of ours stage={}", status.name(), e);
        waitAfter(e, start);
      }
    }
    status.stopped();
    LOG.info("stopped stage={}", status.name());
  }

  /** After an error, such as of memory, liveness says that the process has to be replaced. */
  private void brokenBy(Throwable fault) {
    LOG.error("ended by an error, restart the process stage={}", status.name(), fault);
    status.stopped();
  }

  private void runSession() {
    try (Session session = opener.open(status, this::stopping)) {
      session.run();
    }
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  /** Pauses before the next try: twice as long each time, short again after a long good run. */
  private void waitAfter(Exception fault, long start) {
    status.waiting(fault.getClass().getSimpleName() + ": " + fault.getMessage());
    if (System.nanoTime() - start > longestPause.toNanos()) {
      pause = FIRST_PAUSE;
    }
    try {
      if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      stop();
    }
    Duration doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
