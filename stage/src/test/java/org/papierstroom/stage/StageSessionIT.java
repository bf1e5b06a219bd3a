package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.Reason;

@Execution(ExecutionMode.CONCURRENT)
class StageSessionIT {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration QUIET = Duration.ofMillis(500);

  @Test
  void everyRecordEndsOnceAsResultOrDeadLetter() {
    try (RunningStage stage = new RunningStage()) {
      stage.send(0, "aap", "noot");
      stage.send(1, "mies", "kapot", "te groot");
      stage.sendWithoutHeaders(2, "vreemd");

      stage.start("a", StageSessionIT::work, LONG);

      assertEquals(List.of("AAP", "MIES", "NOOT"), values(stage.output().await(3, LONG, QUIET)));
      var dead = stage.deadLetters().await(3, LONG, QUIET);
      assertEquals(
          Map.of(
              "kapot", Reason.INTERNAL_ERROR.name(),
              "te groot", Reason.TOO_LARGE.name(),
              "vreemd", Reason.UNREADABLE_EVENT.name()),
          dead.stream()
              .collect(
                  Collectors.toMap(
                      record -> RunningStage.text(record.value()),
                      record -> header(record, DeadLetter.REASON))));
    }
  }

  @Test
  void deadLettersKeepTheRecordAndSayWhereItStood() {
    try (RunningStage stage = new RunningStage()) {
      stage.send(1, "aap", "kapot");

      stage.start("a", StageSessionIT::work, LONG);

      var dead = stage.deadLetters().await(1, LONG).getFirst();
      assertEquals("kapot", RunningStage.text(dead.key()));
      assertEquals("kapot", header(dead, "ce_id"));
      assertEquals("1", header(dead, DeadLetter.PARTITION));
      assertEquals("1", header(dead, DeadLetter.OFFSET));
      assertTrue(header(dead, DeadLetter.DETAIL).contains("IllegalStateException"));
      assertTrue(!header(dead, DeadLetter.DETAIL).contains("geheim"), "no document text");
    }
  }

  @Test
  void theTraceGoesOnFromInputToResult() {
    try (RunningStage stage = new RunningStage()) {
      stage.send(0, "aap");
      stage.start("a", StageSessionIT::work, LONG);
      assertEquals(
          "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
          header(stage.output().await(1, LONG).getFirst(), "traceparent"));
    }
  }

  @Test
  void aSlowDocumentDelaysOnlyItsOwnPartition() {
    CountDownLatch release = new CountDownLatch(1);
    Work work =
        incoming -> {
          if (RunningStage.text(incoming.value()).equals("traag")) {
            release.await();
          }
          return Worked.passed(RunningStage.upperCase(incoming));
        };
    try (RunningStage stage = new RunningStage()) {
      stage.send(0, "traag", "daarna");
      stage.send(1, names("b", 40));
      stage.send(2, names("c", 40));

      stage.start("a", work, LONG);

      assertEquals(80, stage.output().await(80, LONG, QUIET).size());
      release.countDown();
      assertEquals(82, stage.output().await(82, LONG, QUIET).size());
    }
  }

  @Test
  void workThatTakesTooLongIsParkedAndItsWorkerCountsAsStuck() {
    CountDownLatch release = new CountDownLatch(1);
    Work work =
        incoming -> {
          if (RunningStage.text(incoming.value()).equals("eindeloos")) {
            awaitUninterruptibly(release);
          }
          return Worked.passed(RunningStage.upperCase(incoming));
        };
    try (RunningStage stage = new RunningStage()) {
      stage.send(0, "eindeloos", "volgende");

      stage.start("a", work, Duration.ofMillis(300));

      assertEquals(List.of("VOLGENDE"), values(stage.output().await(1, LONG)));
      var dead = stage.deadLetters().await(1, LONG).getFirst();
      assertEquals(Reason.TIMED_OUT.name(), header(dead, DeadLetter.REASON));
      assertEquals(1, stage.status("a").stuckWorkers());
      release.countDown();
    }
  }

  @Test
  void whatWaitsForItsSurroundingsIsTriedAgainAndNotParked() {
    AtomicInteger tries = new AtomicInteger();
    Work work =
        incoming -> {
          if (tries.incrementAndGet() == 1) {
            throw new SurroundingsUnavailable("bucket away", new java.io.IOException());
          }
          return Worked.passed(RunningStage.upperCase(incoming));
        };
    try (RunningStage stage = new RunningStage()) {
      stage.send(0, "aap");
      stage.start("a", work, LONG);
      assertEquals(List.of("AAP"), values(stage.output().await(1, LONG, QUIET)));
      assertEquals(List.of(), stage.deadLetters().all());
    }
  }

  @Test
  void instancesThatComeAndGoDuringSlowWorkMakeNothingTwice() throws Exception {
    Semaphore permits = new Semaphore(20);
    Work work =
        incoming -> {
          permits.tryAcquire(10, TimeUnit.SECONDS);
          return Worked.passed(RunningStage.upperCase(incoming));
        };
    try (RunningStage stage = new RunningStage()) {
      for (int partition = 0; partition < RunningStage.PARTITIONS; partition++) {
        stage.send(partition, names("p" + partition + "-", 50));
      }
      stage.start("a", work, LONG);
      stage.output().await(10, LONG);
      stage.start("b", work, LONG);
      permits.release(60);
      stage.output().await(60, LONG);
      stage.stop("a");
      permits.release(400);

      var all = stage.output().await(200, LONG, QUIET);

      assertEquals(200, all.size());
      assertEquals(200, distinct(all).size());
    }
  }

  @Test
  void aSecondInstanceTakesItsShare() {
    Set<String> workers = java.util.concurrent.ConcurrentHashMap.newKeySet();
    try (RunningStage stage = new RunningStage()) {
      stage.start("a", noting(workers, "a"), LONG).start("b", noting(workers, "b"), LONG);
      int sent = 0;
      long end = System.nanoTime() + LONG.toNanos();
      while (workers.size() < 2 && System.nanoTime() < end) {
        for (int partition = 0; partition < RunningStage.PARTITIONS; partition++) {
          stage.send(partition, "n" + sent++);
        }
        stage.output().await(sent, LONG);
      }
      assertEquals(Set.of("a", "b"), workers);
      assertEquals(sent, distinct(stage.output().await(sent, LONG, QUIET)).size());
    }
  }

  private static Work noting(Set<String> workers, String name) {
    return incoming -> {
      workers.add(name);
      return Worked.passed(RunningStage.upperCase(incoming));
    };
  }

  private static Worked work(Incoming incoming) {
    return switch (RunningStage.text(incoming.value())) {
      case "kapot" -> throw new IllegalStateException("geheim");
      case "te groot" ->
          Worked.passed(new Outgoing(incoming.key(), incoming.event(), new byte[1_000_001]));
      default -> Worked.passed(RunningStage.upperCase(incoming));
    };
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean interrupted = true;
    while (interrupted) {
      try {
        latch.await();
        interrupted = false;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  private static String[] names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toArray(String[]::new);
  }

  private static List<String> values(List<ConsumerRecord<byte[], byte[]>> records) {
    List<String> values = new ArrayList<>(distinct(records));
    assertEquals(records.size(), values.size(), "nothing twice");
    return values;
  }

  private static Set<String> distinct(List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream()
        .map(record -> RunningStage.text(record.value()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return RecordHeaders.toMap(record.headers()).getOrDefault(name, "");
  }
}
