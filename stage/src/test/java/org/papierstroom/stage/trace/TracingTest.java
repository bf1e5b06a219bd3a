package org.papierstroom.stage.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.contract.Position;
import org.papierstroom.contract.Reason;

class TracingTest {

  private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  private final InMemorySpanExporter sent = InMemorySpanExporter.create();
  private final Tracing tracing =
      new Tracing(
          OpenTelemetrySdk.builder()
              .setTracerProvider(
                  SdkTracerProvider.builder()
                      .addSpanProcessor(SimpleSpanProcessor.create(sent))
                      .build())
              .build());

  @Test
  void aTraceRunsFromFoundOverSentToReceived() {
    var first = tracing.transaction();
    var header = first.found("ingest", START).document("abc").sent("documents.raw");
    first.committed();
    var second = tracing.transaction();
    var next =
        second
            .received("documents.raw", header, START.plusSeconds(2))
            .position(new Position("documents.raw", 3, 14), "papierstroom-clean")
            .sent("documents.text");
    second.committed();

    var ingest = span("ingest");
    var raw = span("send documents.raw");
    var clean = span("process documents.raw");
    var text = span("send documents.text");
    assertEquals("0000000000000000", ingest.getParentSpanId());
    assertEquals(ingest.getSpanId(), raw.getParentSpanId());
    assertEquals(raw.getSpanId(), clean.getParentSpanId());
    assertEquals(clean.getSpanId(), text.getParentSpanId());
    assertEquals(
        1, sent.getFinishedSpanItems().stream().map(SpanData::getTraceId).distinct().count());
    assertTrue(
        next.orElseThrow().startsWith("00-" + text.getTraceId() + "-" + text.getSpanId() + "-"));
    assertEquals(
        List.of(SpanKind.PRODUCER, SpanKind.CONSUMER), List.of(raw.getKind(), clean.getKind()));
    assertEquals(14L, clean.getAttributes().get(Attributes.OFFSET));
    assertEquals(START.getEpochSecond() * 1_000_000_000, ingest.getStartEpochNanos());
  }

  @Test
  void workShowsItsPartsWithTheirTimes() {
    var spans = tracing.transaction();
    var work = new Timed("clean", START.plusSeconds(1), START.plusSeconds(5));
    var parse = new Timed("parse", START.plusSeconds(2), START.plusSeconds(4));
    spans.received("documents.raw", Optional.of(PARENT), START).did(work, List.of(parse));
    spans.committed();

    assertEquals(span("process documents.raw").getSpanId(), span("clean").getParentSpanId());
    assertEquals(span("clean").getSpanId(), span("parse").getParentSpanId());
    assertEquals(
        2_000_000_000L, span("parse").getEndEpochNanos() - span("parse").getStartEpochNanos());
  }

  @Test
  void aParkedDocumentEndsAsAnErrorWithItsReason() {
    var spans = tracing.transaction();
    var unused =
        spans
            .received("documents.raw", Optional.of(PARENT), START)
            .parked(Reason.ENCRYPTED, "a password is needed")
            .sent("documents.raw.dlq");
    spans.committed();

    var parked = span("process documents.raw");
    assertEquals(StatusCode.ERROR, parked.getStatus().getStatusCode());
    assertEquals("ENCRYPTED", parked.getAttributes().get(Attributes.REASON));
    assertEquals("a password is needed", parked.getAttributes().get(Attributes.DETAIL));
    assertEquals("0af7651916cd43dd8448eb211c80319c", parked.getTraceId());
    assertEquals("b7ad6b7169203331", parked.getParentSpanId());
  }

  @Test
  void aTransactionThatWasAbortedAndWrittenAgainGivesTwoAttemptsOfOneTrace() {
    for (var aborted : List.of(true, false)) {
      var spans = tracing.transaction();
      var unused =
          spans.received("documents.raw", Optional.of(PARENT), START).sent("documents.text");
      if (aborted) {
        spans.failed("ABORTED");
      } else {
        spans.committed();
      }
    }

    var attempts =
        sent.getFinishedSpanItems().stream()
            .filter(span -> span.getName().equals("send documents.text"))
            .map(span -> span.getStatus().getStatusCode())
            .toList();
    assertEquals(List.of(StatusCode.ERROR, StatusCode.UNSET), attempts);
  }

  @Test
  void nothingIsKnownOfATransactionThatDoesNotEnd() {
    var unused = tracing.transaction().found("ingest", START).sent("documents.raw");

    assertTrue(sent.getFinishedSpanItems().isEmpty());
  }

  @Test
  void offHandsATraceOnAsItCame() {
    var spans = Tracing.off().transaction();

    assertEquals(
        Optional.of(PARENT),
        spans.received("documents.raw", Optional.of(PARENT), START).sent("documents.text"));
    assertEquals(Optional.empty(), spans.found("ingest", START).sent("documents.raw"));
    assertEquals(
        Optional.empty(),
        spans.received("documents.raw", Optional.of("00-0af7-b7ad-01"), START).sent("out"),
        "a traceparent that is malformed is not handed on");
    spans.committed();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', '', false",
    "'', http://127.0.0.1:4318, '', '', true",
    "'', '', http://127.0.0.1:4318/v1/traces, '', true",
    "otlp, '', '', '', true",
    "none, http://127.0.0.1:4318, '', '', false",
    "otlp, http://127.0.0.1:4318, '', true, false",
  })
  void itIsOnWhereAStandardVariableAsksForIt(
      String exporter, String endpoint, String traces, String disabled, boolean on) {
    var variables =
        Map.of(
            "OTEL_TRACES_EXPORTER", exporter,
            "OTEL_EXPORTER_OTLP_ENDPOINT", endpoint,
            "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", traces,
            "OTEL_SDK_DISABLED", disabled);

    assertEquals(on, TracingFactory.asked(name -> variables.getOrDefault(name, "")));
  }

  @ParameterizedTest
  @CsvSource({"http/protobuf, true", "grpc, false", "carrier-pigeon, false"})
  void whatCannotBeConfiguredLeavesTheLineWithoutTraces(String protocol, boolean on) {
    var usual =
        Map.of(
            "otel.traces.exporter", "otlp",
            "otel.metrics.exporter", "none",
            "otel.logs.exporter", "none",
            "otel.exporter.otlp.protocol", protocol);

    try (var configured = TracingFactory.configured(usual)) {
      assertEquals(on, configured.isOn());
    }
  }

  private SpanData span(String name) {
    return sent.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
