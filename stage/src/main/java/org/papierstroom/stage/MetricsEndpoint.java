package org.papierstroom.stage;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** {@code GET /prometheus}: all metrics in Prometheus' text format. */
@Controller("/prometheus")
final class MetricsEndpoint {

  private final PrometheusMeterRegistry registry;

  MetricsEndpoint(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Get(produces = MediaType.TEXT_PLAIN)
  String scrape() {
    return registry.scrape();
  }
}
