package org.papierstroom.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.papierstroom.testkit.Until;

/** Takes spans as a collector does, over OTLP with HTTP. */
final class TraceCollector implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final HttpServer server;
  private final Queue<Span> spans = new ConcurrentLinkedQueue<>();

  TraceCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest request =
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      request.getResourceSpansList().stream()
          .flatMap(resource -> resource.getScopeSpansList().stream())
          .forEach(scope -> spans.addAll(scope.getSpansList()));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** The variables that send a program's spans here. */
  Map<String, String> variables() {
    return Map.of(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "http://127.0.0.1:" + server.getAddress().getPort(),
        "OTEL_BSP_SCHEDULE_DELAY",
        "100");
  }

  /** Waits for a span of this name, of a trace that has another span of the other name. */
  Span await(String name, String beside) throws Exception {
    return Until.is(
            "a span " + name + " beside " + beside,
            PATIENCE,
            () ->
                spans.stream()
                    .filter(span -> span.getName().equals(name))
                    .filter(span -> names(span).contains(beside))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  /** The names of the spans of the same trace. */
  List<String> names(Span one) {
    return spans.stream()
        .filter(span -> span.getTraceId().equals(one.getTraceId()))
        .map(Span::getName)
        .sorted()
        .toList();
  }

  /** The names on the way from a span up to the beginning of its trace. */
  List<String> way(Span span) throws Exception {
    List<String> names = new ArrayList<>(List.of(span.getName()));
    Span at = span;
    while (!at.getParentSpanId().isEmpty()) {
      at = parent(at);
      names.add(at.getName());
    }
    return names;
  }

  /** Each process sends in its own time: it may still be on its way. */
  private Span parent(Span span) throws Exception {
    return Until.is(
            "the parent of " + span.getName(),
            PATIENCE,
            () ->
                spans.stream()
                    .filter(other -> other.getTraceId().equals(span.getTraceId()))
                    .filter(other -> other.getSpanId().equals(span.getParentSpanId()))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }

  static String attribute(Span span, String key) {
    return span.getAttributesList().stream()
        .filter(attribute -> attribute.getKey().equals(key))
        .map(attribute -> attribute.getValue().getStringValue())
        .findFirst()
        .orElse("");
  }

  /** How the W3C header of a record begins that a span has sent; flags follow. */
  static String traceParent(Span span) {
    HexFormat hex = HexFormat.of();
    return "00-"
        + hex.formatHex(span.getTraceId().toByteArray())
        + "-"
        + hex.formatHex(span.getSpanId().toByteArray())
        + "-";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
