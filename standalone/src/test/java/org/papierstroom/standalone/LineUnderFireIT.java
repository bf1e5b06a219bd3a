package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.JvmProcess;
import org.papierstroom.testkit.schema.EventSchemas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills services and the broker with SIGKILL at random moments while documents pass. Small here;
 * {@code mvn verify -Pfull} makes it 200 documents and ten kills of each service.
 */
class LineUnderFireIT {

  private static final Logger LOG = LoggerFactory.getLogger(LineUnderFireIT.class);
  private static final int DOCUMENTS = Integer.getInteger("papierstroom.fire.documents", 30);
  private static final int KILLS = Integer.getInteger("papierstroom.fire.kills", 2);
  private static final int BROKER_KILLS = Integer.getInteger("papierstroom.fire.brokerKills", 1);
  private static final List<String> LINE = List.of(Topics.RAW, Topics.TEXT, Topics.ENTITIES);

  /** A service needs some seconds to start and to do something worth killing it in. */
  private static final int SHORTEST_LIFE_MS = 3_000;

  private static final int LIFE_SPREAD_MS = 5_000;

  /** From the drop of a portion to the kill: it settles, is read, published, cleaned, tagged. */
  private static final int PASSING_MS = 3_000;

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration QUIET = Duration.ofSeconds(3);

  private final Random random = new Random(20_261_123);

  @Test
  void eachDocumentComesOnceOnEveryTopic(@TempDir Path directory) throws Exception {
    try (SeparateLine line = new SeparateLine(directory);
        ScheduledExecutorService fire = Executors.newScheduledThreadPool(4)) {
      List<JvmProcess> services =
          List.of(
              line.start("ingest-service", "a").process(),
              line.start("clean-service", "a").process(),
              line.start("nlp-service", "a").process());
      line.awaitReady();
      Portions portions = new Portions(line, DOCUMENTS, services.size() * KILLS);
      List<CompletableFuture<Void>> kills =
          services.stream()
              .map(service -> killAgainAndAgain(fire, portions, service::restart, KILLS))
              .collect(Collectors.toList());
      kills.add(killAgainAndAgain(fire, Portions.NONE, () -> bounce(line), BROKER_KILLS));
      kills.forEach(CompletableFuture::join);
      Set<String> dropped = portions.dropped();
      assertEquals(DOCUMENTS, dropped.size());

      for (String topic : LINE) {
        var records = line.read(topic).await(dropped.size(), PATIENCE, QUIET);
        assertEquals(dropped, keys(records), topic);
        assertEquals(dropped.size(), records.size(), topic + ": nothing twice");
        if (!topic.equals(Topics.RAW)) {
          records.forEach(record -> EventSchemas.assertValid(topic, record.value()));
        }
      }
    }
  }

  @Test
  void theWorkOfAKilledInstanceMovesToTheOther(@TempDir Path directory) throws Exception {
    try (SeparateLine line = new SeparateLine(directory)) {
      List<String> services = List.of("ingest-service", "clean-service", "nlp-service");
      List<JvmProcess> first =
          services.stream().map(service -> line.start(service, "a").process()).toList();
      services.forEach(service -> line.start(service, "b"));
      line.awaitReady();
      Set<String> dropped = new HashSet<>(line.drop("voor-", 24));
      line.read(Topics.ENTITIES).await(dropped.size(), PATIENCE);

      first.forEach(JvmProcess::kill);
      long killed = System.nanoTime();
      dropped.addAll(line.drop("na-", 24));

      var records = line.read(Topics.ENTITIES).await(dropped.size(), PATIENCE);
      LOG.info(
          "all work of the killed instances done by the others after ms={}",
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed));
      assertEquals(dropped, keys(records));
      assertEquals(
          dropped.size(), line.read(Topics.ENTITIES).await(dropped.size(), PATIENCE, QUIET).size());
    }
  }

  private static void bounce(SeparateLine line) {
    line.broker().kill();
    line.broker().restart();
  }

  private CompletableFuture<Void> killAgainAndAgain(
      ScheduledExecutorService fire, Runnable portion, Runnable kill, int times) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    scheduleKill(fire, portion, kill, times, done);
    return done;
  }

  /** A life of random length, then a portion of documents, and a kill while they pass. */
  private void scheduleKill(
      ScheduledExecutorService fire,
      Runnable portion,
      Runnable kill,
      int times,
      CompletableFuture<Void> done) {
    if (times == 0) {
      done.complete(null);
      return;
    }
    after(fire, SHORTEST_LIFE_MS, LIFE_SPREAD_MS, done, portion)
        .thenCompose(ignored -> after(fire, 0, PASSING_MS, done, kill))
        .thenRun(() -> scheduleKill(fire, portion, kill, times - 1, done));
  }

  private CompletableFuture<Void> after(
      ScheduledExecutorService fire,
      int atLeastMs,
      int spreadMs,
      CompletableFuture<Void> chain,
      Runnable action) {
    var delayed =
        CompletableFuture.delayedExecutor(
            atLeastMs + random.nextInt(spreadMs), TimeUnit.MILLISECONDS, fire);
    return CompletableFuture.runAsync(action, delayed)
        .whenComplete(
            (ignored, fault) -> {
              if (fault != null) {
                chain.completeExceptionally(fault);
              }
            });
  }

  private static Set<String> keys(
      List<org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]>> records) {
    return records.stream()
        .map(record -> new String(record.key(), US_ASCII))
        .collect(Collectors.toSet());
  }
}
