package org.papierstroom.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the loops of all stages in this process, and stops them with it. */
@Singleton
public final class StageRunner implements ApplicationEventListener<StartupEvent>, WatchedLoops {

  private static final Logger LOG = LoggerFactory.getLogger(StageRunner.class);

  private final LineTopics topics;
  private final StageSettings settings;
  private final List<StageLoop> loops;
  private final List<Thread> threads;

  StageRunner(
      List<Stage> stages,
      KafkaSettings kafka,
      StageSettings settings,
      KafkaClients clients,
      LineTopics topics,
      MeterRegistry registry) {
    this.topics = topics;
    this.settings = settings;
    this.loops =
        stages.stream()
            .map(
                stage ->
                    new StageLoop(
                        stage, kafka, settings, clients, new StageMetrics(registry, stage.name())))
            .toList();
    this.threads = loops.stream().map(this::thread).toList();
  }

  @Override
  public List<StageStatus> statuses() {
    return loops.stream().map(StageLoop::status).toList();
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    threads.forEach(Thread::start);
  }

  private Thread thread(StageLoop loop) {
    return Thread.ofPlatform()
        .name("stage-" + loop.status().name())
        .unstarted(
            () -> {
              if (makeTopics(loop)) {
                loop.run();
              }
            });
  }

  /** Tries until the broker is there; false when the process stops first. */
  private boolean makeTopics(StageLoop loop) {
    while (!loop.stopping()) {
      try {
        topics.ensure();
        return true;
      } catch (KafkaException | IllegalStateException | TimeoutException e) {
        LOG.warn("waiting for Kafka stage={} message=\"{}\"", loop.status().name(), e.getMessage());
        loop.status().waiting("Kafka: " + e.getMessage());
        loop.pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  @PreDestroy
  void stop() {
    loops.forEach(StageLoop::stop);
    for (Thread thread : threads) {
      join(thread);
    }
  }

  private void join(Thread thread) {
    long patience = settings.grace().toMillis() * 2 + TimeUnit.SECONDS.toMillis(1);
    try {
      thread.join(patience);
      if (thread.isAlive()) {
        LOG.warn("did not stop in time thread={}", thread.getName());
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
