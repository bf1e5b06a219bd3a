package org.papierstroom.stage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a stage until it is stopped: one session of clients after another, with a growing pause
 * between them while the broker is away.
 */
public final class StageLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(StageLoop.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

  private final Stage stage;
  private final KafkaSettings kafka;
  private final StageSettings settings;
  private final KafkaClients clients;
  private final StageMetrics metrics;
  private final StageStatus status;
  private final CountDownLatch stop = new CountDownLatch(1);
  private Duration pause = FIRST_PAUSE;

  public StageLoop(
      Stage stage,
      KafkaSettings kafka,
      StageSettings settings,
      KafkaClients clients,
      StageMetrics metrics) {
    this.stage = stage;
    this.kafka = kafka;
    this.settings = settings;
    this.clients = clients;
    this.metrics = metrics;
    this.status = new StageStatus(stage.name());
  }

  public StageStatus status() {
    return status;
  }

  /** Asks the loop to end; it finishes or drops what it has in hand within the grace period. */
  public void stop() {
    stop.countDown();
  }

  @Override
  public void run() {
    while (!stopping()) {
      long start = System.nanoTime();
      try (StageSession session =
          new StageSession(stage, kafka, settings, clients, metrics, status, this::stopping)) {
        session.run();
      } catch (KafkaException e) {
        LOG.warn(
            "session ended stage={} fault={} message=\"{}\"",
            stage.name(),
            e.getClass().getSimpleName(),
            e.getMessage());
        waitFor(e, start);
      } catch (RuntimeException e) {
        LOG.error("session broke off, a defect of ours stage={}", stage.name(), e);
        waitFor(e, start);
      }
    }
    status.stopped();
    LOG.info("stopped stage={}", stage.name());
  }

  boolean stopping() {
    return stop.getCount() == 0;
  }

  private void waitFor(RuntimeException fault, long startOfSession) {
    status.waiting(fault.getClass().getSimpleName() + ": " + fault.getMessage());
    if (System.nanoTime() - startOfSession > kafka.backOff().toNanos()) {
      pause = FIRST_PAUSE;
    }
    pause();
  }

  /** Waits before the next try, twice as long each time, up to the back-off setting. */
  void pause() {
    try {
      if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
    Duration doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(kafka.backOff()) < 0 ? doubled : kafka.backOff();
  }
}
