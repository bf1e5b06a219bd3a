package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.JvmProcess;
import org.papierstroom.testkit.broker.Program;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.LockedLetter;

/** The line as an operator sees it: traces and metrics of a letter and of one that is parked. */
class ObservedLineIT {

  private static final List<String> SERVICES =
      List.of("ingest-service", "clean-service", "nlp-service", "console-service");
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final List<String> WAY_OF_A_LETTER =
      List.of(
          "send documents.entities",
          "process documents.text",
          "send documents.text",
          "process documents.raw",
          "send documents.raw",
          "ingest");

  @TempDir static Path directory;
  private static TraceCollector collector;
  private static SeparateLine line;
  private static String document;

  @BeforeAll
  static void letOneLetterPassAndOneBeParked() throws Exception {
    collector = new TraceCollector();
    line = new SeparateLine(directory);
    for (var service : SERVICES) {
      var variables = new HashMap<>(collector.variables());
      variables.put("OTEL_SERVICE_NAME", service);
      line.start(service, "a", variables);
    }
    line.awaitReady();
    document = line.drop("letter", 1).iterator().next();
    Files.write(line.inbox().resolve("locked.pdf"), LockedLetter.of(letter(), "geheim"));
  }

  @AfterAll
  static void end() {
    line.close();
    collector.close();
  }

  @Test
  void oneDocumentIsOneTraceFromTheBucketToItsEntities() throws Exception {
    var last = collector.await("send documents.entities", "ingest");

    assertEquals(WAY_OF_A_LETTER, collector.way(last));
    assertTrue(collector.names(last).containsAll(List.of("read", "clean", "parse", "nlp")));
    assertEquals(
        List.of("parse", "clean", "process documents.raw"),
        collector.way(collector.await("parse", "send documents.entities")).subList(0, 3));
    var ingest = collector.await("ingest", "send documents.entities");
    assertEquals(document, TraceCollector.attribute(ingest, "messaging.kafka.message.key"));
    assertTrue(
        header(Topics.ENTITIES, "traceparent").startsWith(TraceCollector.traceParent(last)),
        "subscribers go on from there");
  }

  @Test
  void aParkedDocumentEndsItsTraceAsAnErrorWithTheReason() throws Exception {
    var dead = collector.await("send documents.raw.dlq", "ingest");
    var parked = collector.await("process documents.raw", "send documents.raw.dlq");

    assertEquals(
        List.of("send documents.raw.dlq", "process documents.raw", "send documents.raw", "ingest"),
        collector.way(dead));
    assertEquals(StatusCode.STATUS_CODE_ERROR, parked.getStatus().getCode());
    assertEquals("ENCRYPTED", TraceCollector.attribute(parked, "papierstroom.reason"));
  }

  @Test
  void spansHoldNothingOfTheText() throws Exception {
    collector.await("send documents.entities", "ingest");

    var keys =
        collector.spans().stream()
            .flatMap(span -> span.getAttributesList().stream())
            .map(attribute -> attribute.getKey())
            .filter(key -> !key.startsWith("messaging."))
            .collect(Collectors.toCollection(TreeSet::new));
    keys.removeAll(
        List.of("error.type", "papierstroom.object", "papierstroom.reason", "papierstroom.detail"));
    assertEquals(new TreeSet<>(), keys);
  }

  @Test
  void everyMetricOfTheDashboardAndTheAlertsIsExposed() throws Exception {
    collector.await("send documents.entities", "ingest");
    collector.await("send documents.raw.dlq", "ingest");
    var exposed = new TreeSet<String>();
    for (var service : SERVICES) {
      exposed.addAll(metrics(line.service(service, "a").body("/prometheus")));
    }

    var wanted = new TreeSet<>(Observability.metricsOfDashboards());
    wanted.addAll(Observability.metricsOfAlerts());
    assertFalse(wanted.isEmpty());
    wanted.removeAll(exposed);
    assertEquals(new TreeSet<>(), wanted, "no service exposes them");
  }

  @Test
  void theLineInOneProcessHeedsTheSameVariables() throws Exception {
    try (var own = new TraceCollector();
        var up = up(own)) {
      var last = own.await("send documents.entities", "ingest");

      assertEquals(WAY_OF_A_LETTER, own.way(last), up::output);
    }
  }

  private static JvmProcess up(TraceCollector collector) {
    var program = ServiceJars.program("standalone");
    var arguments = new ArrayList<>(program.arguments());
    arguments.addAll(List.of("up", "--samples", "--kafka-port", "0", "--http-port", "0"));
    arguments.addAll(List.of("--data", directory.resolve("up").toString()));
    arguments.addAll(List.of("--inbox", directory.resolve("up-inbox").toString()));
    return JvmProcess.start(
        new Program(arguments, Map.of(), "512m").with(collector.variables()),
        directory.resolve("up.out"));
  }

  private static TreeSet<String> metrics(String scraped) {
    return scraped
        .lines()
        .filter(row -> !row.startsWith("#"))
        .map(row -> row.split("[{ ]", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String header(String topic, String name) {
    var record = line.read(topic).await(1, PATIENCE).getFirst();
    return new String(record.headers().lastHeader(name).value());
  }

  private static byte[] letter() {
    return LetterWriter.write(LetterScript.all().getFirst()).pdf();
  }
}
