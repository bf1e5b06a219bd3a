package org.papierstroom.stage.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The W3C header {@code traceparent}, read and written. */
final class TraceParents {

  private static final String NAME = "traceparent";
  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

  private TraceParents() {}

  /** The context that a record came in; one that is malformed counts as none. */
  static Context context(Optional<String> traceParent) {
    return traceParent
        .map(value -> W3C.extract(Context.root(), value, new OneHeader()))
        .orElse(Context.root());
  }

  static Optional<String> of(Span span) {
    Map<String, String> headers = new HashMap<>();
    W3C.inject(
        Context.root().with(span),
        headers,
        (carrier, name, value) -> {
          if (carrier != null) {
            carrier.put(name, value);
          }
        });
    return Optional.ofNullable(headers.get(NAME));
  }

  private static final class OneHeader implements TextMapGetter<String> {

    @Override
    public Iterable<String> keys(String value) {
      return java.util.List.of(NAME);
    }

    @Override
    public @Nullable String get(@Nullable String value, String name) {
      return name.equals(NAME) ? value : null;
    }
  }
}
