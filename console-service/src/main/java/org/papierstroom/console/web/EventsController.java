package org.papierstroom.console.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.papierstroom.console.feed.Changes;
import org.papierstroom.contract.Json;
import org.reactivestreams.Publisher;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;

/**
 * {@code /api/events}: what changes, as server-sent events. {@code change} tells documents, {@code
 * tick} how many records wait to be worked in; it also keeps the connection alive. For one who does
 * not keep up it ends: who listens again asks for everything first.
 */
@Controller("/api/events")
class EventsController {

  private static final Duration TICK = Duration.ofSeconds(10);

  private final Changes changes;

  EventsController(Changes changes) {
    this.changes = changes;
  }

  @Get(produces = MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> events() {
    Flux<Event<String>> told = changes.listen().map(change -> event("change", change));
    Flux<Event<String>> ticks =
        Flux.interval(Duration.ZERO, TICK)
            .onBackpressureDrop()
            .map(ignored -> event("tick", Map.of("behind", changes.behind())));
    return Flux.merge(told, ticks).onErrorComplete(Exceptions::isOverflow);
  }

  private static Event<String> event(String name, Object content) {
    return Event.of(new String(Json.write(content), StandardCharsets.UTF_8)).name(name);
  }
}
