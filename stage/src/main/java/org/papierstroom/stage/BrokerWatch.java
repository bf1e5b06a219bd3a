package org.papierstroom.stage;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Says whether the broker answers, asking at most once a second. */
@Singleton
final class BrokerWatch {

  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int PATIENCE_MS = 2_000;

  private final KafkaClients clients;
  private @Nullable Admin admin;
  private @Nullable Answer last;

  private record Answer(boolean answers, long atNanos) {}

  BrokerWatch(KafkaClients clients) {
    this.clients = clients;
  }

  synchronized boolean answers() {
    Answer known = last;
    if (known != null && System.nanoTime() - known.atNanos() < FRESH.toNanos()) {
      return known.answers();
    }
    boolean answers = ask();
    last = new Answer(answers, System.nanoTime());
    return answers;
  }

  private boolean ask() {
    try {
      Admin open = admin == null ? clients.admin() : admin;
      admin = open;
      return !open.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
          .nodes()
          .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @PreDestroy
  synchronized void close() {
    Admin open = admin;
    if (open != null) {
      open.close(Duration.ZERO);
    }
  }
}
