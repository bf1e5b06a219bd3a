package org.papierstroom.stage;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Ready when every loop is processing and the broker answers. */
@Singleton
@Readiness
final class StageHealth implements HealthIndicator {

  private final Loops loops;
  private final BrokerWatch broker;

  StageHealth(Loops loops, BrokerWatch broker) {
    this.loops = loops;
    this.broker = broker;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    Map<String, Object> details = new LinkedHashMap<>();
    boolean up = broker.answers();
    details.put("broker", up ? "answers" : "does not answer");
    for (StageStatus status : loops.statuses()) {
      details.put(status.name(), status.details());
      up = up && status.phase() == StageStatus.Phase.RUNNING;
    }
    return Publishers.just(
        HealthResult.builder("line", up ? HealthStatus.UP : HealthStatus.DOWN)
            .details(details)
            .build());
  }
}
