package org.papierstroom.stage;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Alive while a loop has a worker that is not stuck and none has ended by itself. */
@Singleton
@Liveness
final class WorkersHealth implements HealthIndicator {

  private final Loops loops;
  private final StageSettings settings;

  WorkersHealth(Loops loops, StageSettings settings) {
    this.loops = loops;
    this.settings = settings;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    int stuck = loops.statuses().stream().mapToInt(StageStatus::stuckWorkers).max().orElse(0);
    boolean ended =
        loops.statuses().stream().anyMatch(status -> status.phase() == StageStatus.Phase.STOPPED);
    boolean alive = stuck < settings.workers() && !ended;
    return Publishers.just(
        HealthResult.builder("workers", alive ? HealthStatus.UP : HealthStatus.DOWN)
            .details(Map.of("stuck", stuck, "workers", settings.workers()))
            .build());
  }
}
