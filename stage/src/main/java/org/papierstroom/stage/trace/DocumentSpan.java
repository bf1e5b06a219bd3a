package org.papierstroom.stage.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Position;
import org.papierstroom.contract.Reason;

/** What one stage did with one document. It never holds anything of the document's text. */
public final class DocumentSpan {

  private final TransactionSpans transaction;
  private final Span span;

  DocumentSpan(TransactionSpans transaction, Span span) {
    this.transaction = transaction;
    this.span = span;
  }

  /** The document's id. */
  public DocumentSpan document(String id) {
    span.setAttribute(Attributes.MESSAGE_KEY, id);
    return this;
  }

  /** The file's name in the bucket, as logs show it. */
  public DocumentSpan object(String forLog) {
    span.setAttribute(Attributes.OBJECT, forLog);
    return this;
  }

  /** Where the record stood, and which group read it. */
  public DocumentSpan position(Position position, String group) {
    span.setAttribute(Attributes.PARTITION, Integer.toString(position.partition()));
    span.setAttribute(Attributes.OFFSET, position.offset());
    span.setAttribute(Attributes.GROUP, group);
    return this;
  }

  /** What was done, each with its parts inside it. */
  public DocumentSpan did(Timed work, List<Timed> parts) {
    Span done = child(work, span);
    parts.forEach(part -> child(part, done).end(part.end()));
    done.end(work.end());
    return this;
  }

  private Span child(Timed work, Span parent) {
    return transaction.child(work.name(), parent).setStartTimestamp(work.start()).startSpan();
  }

  /** The document is parked: the span ends as an error. */
  public DocumentSpan parked(Reason reason, String detail) {
    span.setAttribute(AttributeKey.stringKey("error.type"), reason.name());
    span.setAttribute(Attributes.REASON, reason.name());
    span.setAttribute(Attributes.DETAIL, detail);
    span.setStatus(StatusCode.ERROR, reason.name());
    return this;
  }

  /**
   * A record is sent.
   *
   * @return the {@code traceparent} that it has to carry; none when there is no trace
   */
  public Optional<String> sent(String topic) {
    Span send =
        transaction.start(
            transaction
                .child("send " + topic, span)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(Attributes.SYSTEM, Attributes.KAFKA)
                .setAttribute(Attributes.OPERATION, "send")
                .setAttribute(Attributes.OPERATION_TYPE, "send")
                .setAttribute(Attributes.DESTINATION, topic));
    return TraceParents.of(send);
  }
}
