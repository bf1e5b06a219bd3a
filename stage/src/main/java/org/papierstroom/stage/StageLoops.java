package org.papierstroom.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import org.papierstroom.stage.trace.Tracing;

/** A loop for each stage of this process. */
@Factory
final class StageLoops {

  @EachBean(Stage.class)
  Loop loop(
      Stage stage,
      KafkaSettings kafka,
      StageSettings settings,
      KafkaClients clients,
      LineTopics topics,
      MeterRegistry registry,
      Tracing tracing) {
    StageMetrics metrics = new StageMetrics(registry, stage.name());
    return new Loop(
        stage.name(),
        topics,
        kafka.backOff(),
        (status, stopping) ->
            new StageSession(stage, kafka, settings, clients, metrics, tracing, status, stopping));
  }
}
