package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.wayback.OpenLetters;
import org.papierstroom.stage.wayback.Overtaken;
import org.papierstroom.stage.wayback.Redrive;
import org.papierstroom.stage.wayback.Reprocess;
import org.papierstroom.stage.wayback.Selection;
import org.papierstroom.stage.wayback.Version;
import org.papierstroom.testkit.broker.TestBroker;

@Execution(ExecutionMode.CONCURRENT)
class WayBackIT {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration QUIET = Duration.ofMillis(500);
  private static final Policy KEY = new Policy(Optional.of("sleutel"), Optional.empty());

  /** One each: redrives of one broker stop each other. */
  private final TestBroker broker = TestBroker.start();

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void aParkedDocumentPassesWithItsPasswordAndASecondRedriveDoesNothing() {
    try (RunningStage stage = new RunningStage(broker)) {
      stage.send(0, "dicht", "open");
      stage.start("a", WayBackIT::work, LONG);
      var parked = stage.deadLetters().await(1, LONG, QUIET).getFirst();
      assertEquals(List.of(State.PARKED), stage.states("dicht"));

      assertEquals(1, redrive(stage).send(Selection.ALL, KEY));
      assertEquals(List.of("DICHT", "OPEN"), values(stage.output().await(2, LONG, QUIET)));
      assertEquals(0, redrive(stage).send(Selection.ALL, KEY));

      assertEquals(List.of(State.PARKED, State.REDRIVEN, State.PASSED), stage.states("dicht"));
      assertEquals(2, stage.output().await(2, LONG, QUIET).size());
      assertEquals(Reason.ENCRYPTED.name(), headers(parked).get(DeadLetter.REASON));
    }
  }

  @Test
  void parkedAgainItIsOpenAgainAndThePasswordIsNowhereButOnTheRedriveTopic() {
    Policy wrong = new Policy(Optional.of("mis"), Optional.empty());
    try (RunningStage stage = new RunningStage(broker)) {
      stage.send(0, "dicht");
      stage.start("a", WayBackIT::work, LONG);
      stage.deadLetters().await(1, LONG);
      assertEquals(1, redrive(stage).send(Selection.ALL, wrong));

      var dead = stage.deadLetters().await(2, LONG, QUIET);

      assertEquals(List.of(), dead.stream().filter(WayBackIT::tellsThePassword).toList());
      var onceMore = stage.onceMore().await(2, LONG);
      assertTrue(tellsThePassword(onceMore.getFirst()));
      assertNull(onceMore.get(1).value(), "a tombstone that takes the password away");
      assertEquals(1, redrive(stage).send(Selection.ALL, KEY));
      assertEquals(List.of("DICHT"), values(stage.output().await(1, LONG, QUIET)));
    }
  }

  @Test
  void twoRedrivesAtTheSameTimeSendEachDocumentOnce() {
    int count = 230;
    try (RunningStage stage = new RunningStage(broker)) {
      stage.send(0, names(count));
      stage.start("a", WayBackIT::work, LONG);
      stage.deadLetters().await(count, LONG);

      var sent =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> sendOrStop(stage)))
              .limit(2)
              .toList()
              .stream()
              .mapToLong(CompletableFuture::join)
              .sum();

      assertEquals(count, sent + redrive(stage).send(Selection.ALL, KEY));
      assertEquals(count, values(stage.output().await(count, LONG, QUIET)).size());
    }
  }

  @Test
  void aRedriveThatDiesMidwayIsFinishedByTheNext() {
    int count = 150;
    try (RunningStage stage = new RunningStage(broker)) {
      stage.send(0, names(count));
      stage.start("a", WayBackIT::work, LONG);
      stage.deadLetters().await(count, LONG);

      assertThrows(IllegalStateException.class, () -> dying(stage, 120).send(Selection.ALL, KEY));
      assertEquals(100, values(stage.output().await(100, LONG, QUIET)).size());
      assertEquals(50, redrive(stage).send(Selection.ALL, KEY));

      assertEquals(count, values(stage.output().await(count, LONG, QUIET)).size());
    }
  }

  @Test
  void onlyWhatFitsIsSent() {
    try (RunningStage stage = new RunningStage(broker)) {
      stage.send(0, "dicht1", "dicht2", "kapot");
      stage.start("a", WayBackIT::work, LONG);
      stage.deadLetters().await(3, LONG);

      Selection encrypted = new Selection(Set.of(Reason.ENCRYPTED), Optional.of("dicht2"));
      assertEquals(1, redrive(stage).send(encrypted, KEY));

      assertEquals(List.of("DICHT2"), values(stage.output().await(1, LONG, QUIET)));
    }
  }

  @Test
  void whatAnOlderVersionMadeIsMadeAnewAndTheNewestEventIsTheCurrentOne() {
    try (RunningStage stage = new RunningStage(broker)) {
      stage.version("0.9").send(0, "aap", "noot");
      stage.send(1, "mies", "dicht");
      stage.start("a", WayBackIT::work, LONG);
      stage.output().await(3, LONG);
      stage.deadLetters().await(1, LONG);
      stage.stop("a");
      stage.version("0.10").send(2, "wim");
      stage.start("a", WayBackIT::again, LONG);
      stage.output().await(4, LONG);
      Reprocess reprocess =
          new Reprocess(stage.clients(), stage.name(), stage.input(), Version.of("0.10"));
      assertEquals(Set.of("aap", "noot", "mies"), reprocess.find().keySet());

      assertEquals(3, reprocess.send());

      Map<String, String> current =
          stage.output().await(7, LONG, QUIET).stream()
              .collect(
                  Collectors.toMap(
                      record -> RunningStage.text(record.key()),
                      record -> RunningStage.text(record.value()),
                      (older, newer) -> newer));
      assertEquals(Map.of("aap", "aap!", "noot", "noot!", "mies", "mies!", "wim", "wim!"), current);
      assertEquals(Set.of(), reprocess.find().keySet());
      assertEquals(List.of(State.PASSED, State.REDRIVEN, State.PASSED), stage.states("aap"));
    }
  }

  @Test
  void aLongerTimeLimitHoldsForItsDocumentAlone() {
    CountDownLatch release = new CountDownLatch(1);
    Work slow =
        incoming -> {
          release.await();
          return Worked.passed(RunningStage.upperCase(incoming));
        };
    Policy patient = new Policy(Optional.empty(), Optional.of(LONG));
    try (RunningStage stage = new RunningStage(broker)) {
      stage.send(0, "traag");
      stage.sendOnceMore("geduld", patient);

      stage.start("a", slow, Duration.ofMillis(300));

      var dead = stage.deadLetters().await(1, LONG).getFirst();
      assertEquals("traag", RunningStage.text(dead.key()));
      release.countDown();
      assertEquals(List.of("GEDULD"), values(stage.output().await(1, LONG, QUIET)));
      assertEquals(1, stage.deadLetters().all().size());
    }
  }

  private static Worked work(Incoming incoming) {
    String text = RunningStage.text(incoming.value());
    if (text.equals("kapot")) {
      throw new IllegalStateException("kapot");
    }
    boolean opened = incoming.policy().password().filter("sleutel"::equals).isPresent();
    return text.startsWith("dicht") && !opened
        ? Worked.parked(Reason.ENCRYPTED, "it needs a password")
        : Worked.passed(RunningStage.upperCase(incoming));
  }

  private static Worked again(Incoming incoming) {
    String text = RunningStage.text(incoming.value()) + "!";
    return Worked.passed(
        new Outgoing(
            incoming.key(),
            incoming.event(),
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static Redrive redrive(RunningStage stage) {
    return new Redrive(stage.clients(), letters(stage));
  }

  /** A redrive whose process ends when it has seen so many dead letters. */
  private static Redrive dying(RunningStage stage, int after) {
    AtomicInteger seen = new AtomicInteger();
    return new Redrive(
        stage.clients(),
        (selection, visitor) ->
            letters(stage)
                .scan(
                    selection,
                    letter -> {
                      if (seen.incrementAndGet() > after) {
                        throw new IllegalStateException("killed");
                      }
                      visitor.accept(letter);
                    }));
  }

  private static OpenLetters letters(RunningStage stage) {
    return new OpenLetters(stage.clients(), List.of(stage.input()));
  }

  private static long sendOrStop(RunningStage stage) {
    try {
      return redrive(stage).send(Selection.ALL, KEY);
    } catch (Overtaken e) {
      return e.sent();
    }
  }

  private static boolean tellsThePassword(ConsumerRecord<byte[], byte[]> record) {
    return headers(record).containsKey(Policy.PASSWORD);
  }

  private static String[] names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "dicht" + i).toArray(String[]::new);
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    return RecordHeaders.toMap(record.headers());
  }

  private static List<String> values(List<ConsumerRecord<byte[], byte[]>> records) {
    var distinct =
        records.stream()
            .map(record -> RunningStage.text(record.value()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(records.size(), distinct.size(), "nothing twice");
    return List.copyOf(distinct);
  }
}
