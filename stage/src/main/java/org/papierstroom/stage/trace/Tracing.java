package org.papierstroom.stage.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.util.concurrent.TimeUnit;

/** Where spans go: to OpenTelemetry's SDK, or nowhere. */
public final class Tracing implements AutoCloseable {

  private static final String SCOPE = "org.papierstroom";
  private static final int SECONDS_TO_SEND_THE_REST = 3;

  private final OpenTelemetry telemetry;
  private final Tracer tracer;

  Tracing(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
    this.tracer = telemetry.getTracer(SCOPE);
  }

  /** Makes no spans, and hands a trace that comes in on as it is. */
  public static Tracing off() {
    return new Tracing(OpenTelemetry.noop());
  }

  boolean isOn() {
    return telemetry instanceof OpenTelemetrySdk;
  }

  /** The spans of one transaction. */
  public TransactionSpans transaction() {
    return new TransactionSpans(tracer);
  }

  /** Sends what is still to be sent, and does not wait long for a collector that is away. */
  @Override
  public void close() {
    if (telemetry instanceof OpenTelemetrySdk sdk) {
      sdk.shutdown().join(SECONDS_TO_SEND_THE_REST, TimeUnit.SECONDS);
    }
  }
}
