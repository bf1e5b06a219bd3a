package org.papierstroom.stage.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The spans of the documents of one transaction: they end with it. A transaction that was aborted
 * is written again and gives spans again: two attempts of one document. For one thread.
 */
public final class TransactionSpans {

  private final Tracer tracer;
  private final Deque<Span> open = new ArrayDeque<>();

  TransactionSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  /** A document that was found: its trace begins. */
  public DocumentSpan found(String stage, Instant at) {
    SpanBuilder builder = tracer.spanBuilder(stage).setNoParent().setStartTimestamp(at);
    return span(builder);
  }

  /**
   * A document that came as a record.
   *
   * @param traceParent the record's, whose trace goes on
   * @param taken when the record was taken in hand
   */
  public DocumentSpan received(String topic, Optional<String> traceParent, Instant taken) {
    SpanBuilder builder =
        tracer
            .spanBuilder("process " + topic)
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(TraceParents.context(traceParent))
            .setStartTimestamp(taken)
            .setAttribute(Attributes.SYSTEM, Attributes.KAFKA)
            .setAttribute(Attributes.OPERATION, "process")
            .setAttribute(Attributes.OPERATION_TYPE, "process")
            .setAttribute(Attributes.DESTINATION, topic);
    return span(builder);
  }

  /** Everything is visible: the spans end as they are. */
  public void committed() {
    while (!open.isEmpty()) {
      open.removeLast().end();
    }
  }

  /**
   * The transaction was not committed: the spans end as errors.
   *
   * @param how such as {@code ABORTED}
   */
  public void failed(String how) {
    open.forEach(span -> span.setStatus(StatusCode.ERROR, "transaction " + how));
    committed();
  }

  private DocumentSpan span(SpanBuilder builder) {
    return new DocumentSpan(this, start(builder));
  }

  /** Starts a span that ends with the transaction. */
  Span start(SpanBuilder builder) {
    Span span = builder.startSpan();
    open.addLast(span);
    return span;
  }

  SpanBuilder child(String name, Span parent) {
    return tracer.spanBuilder(name).setParent(Context.root().with(parent));
  }
}
