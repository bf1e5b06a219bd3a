package org.papierstroom.clean.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.testkit.parser.Misbehaviour;

/** What a document may do to its parser, and that the next one never notices. */
class ParserPoolIT {

  private static final ParserProgram PROGRAM =
      new ParserProgram(MisbehavingParser.class.getName(), Documents.LIMITS);

  private static ParserPool pool;

  @BeforeAll
  static void start() {
    pool = new ParserPool(PROGRAM, 1);
  }

  @AfterAll
  static void stop() {
    pool.close();
  }

  @ParameterizedTest
  @CsvSource({
    "HANG, TIMED_OUT",
    "ALLOCATE, OUT_OF_MEMORY",
    "OVERFLOW, PARSER_CRASHED",
    "EXIT, PARSER_CRASHED",
    "HALT, PARSER_CRASHED",
    "THROW, PARSER_CRASHED",
    "GARBAGE, PARSER_CRASHED",
    "HALF_AN_ANSWER, PARSER_CRASHED",
    "ENDLESS_ANSWER, TOO_LARGE"
  })
  void aMisbehavingParserCostsItsDocumentOnly(Misbehaviour demand, Reason reason) throws Exception {
    long restarts = pool.restarts();
    Verdict.Killed killed =
        assertInstanceOf(Verdict.Killed.class, Documents.misbehave(pool, demand));

    assertEquals(reason, killed.reason(), killed.detail());
    assertFalse(killed.detail().contains("Jansen"), killed.detail());
    assertTrue(pool.restarts() > restarts, "counted");
    assertEquals("Dit is brief " + demand + ".", lastLine(demand.name()));
  }

  @Test
  void whatAParserPrintsDoesNotSpoilItsAnswer() throws Exception {
    passed(Documents.misbehave(pool, Misbehaviour.PRINT));
  }

  @Test
  void theParserHasNoNetwork() throws Exception {
    passed(Documents.misbehave(pool, Misbehaviour.CONNECT));
  }

  @Test
  void nativeCodeOfTheParserHasNoNetworkWhereTheSystemLetsUs() throws Exception {
    assumeFalse(OwnNetwork.AUTO.prefix().isEmpty(), "no network namespaces here");
    Path parsers = Path.of("/proc", Long.toString(warm().pid()), "ns", "net");

    assertNotEquals(
        Files.readSymbolicLink(Path.of("/proc/self/ns/net")), Files.readSymbolicLink(parsers));
  }

  @Test
  void whatAParserStartedEndsWithItAndWhatItLeftBehindIsRemoved() throws Exception {
    ProcessHandle parser = warm();
    Path folder = pool.folders().getFirst();
    CompletableFuture<Verdict> reading =
        CompletableFuture.supplyAsync(() -> unchecked(Misbehaviour.CHILD));
    ProcessHandle child = awaitChild(parser);

    assertInstanceOf(Verdict.Killed.class, reading.get(60, TimeUnit.SECONDS));

    child.onExit().get(5, TimeUnit.SECONDS);
    assertFalse(child.isAlive());
    assertFalse(Files.exists(folder));
  }

  @Test
  void whoIsInterruptedLeavesNoParserBehind() throws Exception {
    ProcessHandle parser = warm();
    Thread reader = Thread.ofPlatform().daemon().start(() -> unchecked(Misbehaviour.WAIT));
    awaitBusy(reader);

    reader.interrupt();
    reader.join(10_000);

    assertFalse(reader.isAlive());
    assertFalse(parser.isAlive());
    assertEquals("Dit is brief daarna.", lastLine("daarna"));
  }

  @Test
  void aParserThatDiedWhileIdleCostsNoDocument() throws Exception {
    assertTrue(warm().destroyForcibly());

    assertEquals("Dit is brief toch.", lastLine("toch"));
  }

  @Test
  void aParserWhoseServiceIsGoneEnds() throws Exception {
    Process parser = PROGRAM.start(Files.createTempDirectory("papierstroom-parser-"));
    var requests = new java.io.DataOutputStream(parser.getOutputStream());
    var answers = new java.io.DataInputStream(parser.getInputStream());
    assertEquals(Frame.Kind.READY, said(parser, answers));
    byte[] hang = Misbehaviour.HANG.demand("alleen");
    new Frame(Frame.Kind.ASSIGNMENT, Json.write(Documents.assignment(hang, Policy.USUAL)))
        .write(requests);
    new Frame(Frame.Kind.DOCUMENT, hang).write(requests);
    requests.flush();
    assertEquals(Frame.Kind.ACCEPTED, said(parser, answers));

    requests.close();

    assertTrue(parser.waitFor(10, TimeUnit.SECONDS));
  }

  @Test
  void aLongerTimeLimitReachesTheParser() throws Exception {
    byte[] hang = Misbehaviour.WAIT.demand("langer");
    long begin = System.nanoTime();

    Verdict.Killed killed =
        assertInstanceOf(
            Verdict.Killed.class,
            Documents.read(pool, hang, "text/plain", Documents.within(Duration.ofSeconds(9))));

    assertEquals("not done within 9 seconds", killed.detail());
    assertTrue(System.nanoTime() - begin >= Duration.ofSeconds(9).toNanos());
  }

  @Test
  void processesAreReplacedAfterSomeDocuments() throws Exception {
    try (ParserPool one = new ParserPool(ParserProgram.standard(recycledAfter(1)), 1)) {
      passed(Documents.read(one, Documents.letter("een")));
      List<Long> first = one.pids();
      passed(Documents.read(one, Documents.letter("twee")));
      assertNotEquals(first, one.pids());
    }
  }

  @Test
  void aParserThatNeverStartsIsNoFaultOfTheDocument() {
    ParserLimits usual = Documents.LIMITS;
    ParserLimits hasty =
        new ParserLimits(
            usual.heapBytes(),
            usual.textBytes(),
            1000,
            Duration.ofMillis(800),
            usual.slack(),
            usual.document());
    try (ParserPool never =
        new ParserPool(new ParserProgram(NeverReady.class.getName(), hasty), 1)) {
      ParserUnavailable unavailable =
          assertThrows(
              ParserUnavailable.class, () -> Documents.read(never, Documents.letter("nooit")));
      assertTrue(unavailable.getMessage().contains("not ready within"), unavailable.getMessage());
    }
  }

  @Test
  void closingEndsTheProcesses() throws Exception {
    List<ProcessHandle> processes;
    try (ParserPool two = new ParserPool(ParserProgram.standard(Documents.LIMITS), 2)) {
      passed(Documents.read(two, Documents.letter("een")));
      processes = two.pids().stream().flatMap(pid -> ProcessHandle.of(pid).stream()).toList();
      assertFalse(processes.isEmpty());
    }
    assertTrue(processes.stream().noneMatch(ProcessHandle::isAlive));
  }

  private static Optional<String> passed(Verdict verdict) {
    Verdict.Answered answered = assertInstanceOf(Verdict.Answered.class, verdict);
    Outcome.Passed<?> passed = assertInstanceOf(Outcome.Passed.class, answered.outcome());
    try {
      return Json.read((byte[]) passed.event(), TextEvent.class)
          .text()
          .lines()
          .filter(line -> !line.isBlank())
          .reduce((one, other) -> other);
    } catch (Json.MalformedEvent e) {
      throw new AssertionError(e);
    }
  }

  private static ParserLimits recycledAfter(int documents) {
    ParserLimits usual = Documents.LIMITS;
    return new ParserLimits(
        usual.heapBytes(),
        usual.textBytes(),
        documents,
        usual.start(),
        usual.slack(),
        usual.document());
  }

  private static String lastLine(String mark) throws Exception {
    return passed(Documents.read(pool, Documents.letter(mark), "text/plain", Policy.USUAL))
        .orElseThrow();
  }

  private static Verdict unchecked(Misbehaviour demand) {
    try {
      return Documents.misbehave(pool, demand);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Verdict.Killed(Reason.INTERNAL_ERROR, "interrupted");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProcessHandle awaitChild(ProcessHandle parser) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      Optional<ProcessHandle> child = parser.children().findAny();
      if (child.isPresent()) {
        return child.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("no child of " + parser.pid());
  }

  private static void awaitBusy(Thread reader) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (reader.getState() != Thread.State.TIMED_WAITING && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertEquals(Thread.State.TIMED_WAITING, reader.getState());
  }

  private static Frame.Kind said(Process parser, java.io.DataInputStream answers)
      throws IOException {
    return Frame.read(answers, 0)
        .map(Frame::kind)
        .orElseThrow(
            () -> {
              try (var errors = parser.errorReader()) {
                return new AssertionError(errors.lines().toList());
              } catch (IOException e) {
                return new AssertionError(e);
              }
            });
  }

  /** The process that takes the next document. */
  private static ProcessHandle warm() throws Exception {
    lastLine("warm");
    return ProcessHandle.of(pool.pids().getFirst()).orElseThrow();
  }
}
