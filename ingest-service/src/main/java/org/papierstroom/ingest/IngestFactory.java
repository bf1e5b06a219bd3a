package org.papierstroom.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.bucket.DirectoryBucket;
import org.papierstroom.stage.BuildVersion;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.Loop;
import org.papierstroom.stage.StageMetrics;
import org.papierstroom.stage.StageSettings;

/** Ingest's parts and its loop. */
@Factory
final class IngestFactory {

  @Bean(preDestroy = "close")
  @Singleton
  DirectoryBucket bucket(IngestSettings settings) throws IOException {
    return new DirectoryBucket(Path.of(settings.bucket()));
  }

  @Singleton
  @Named("ingest")
  Loop ingest(
      DirectoryBucket bucket,
      IngestSettings settings,
      StageSettings stage,
      KafkaSettings kafka,
      KafkaClients clients,
      LineTopics topics,
      MeterRegistry registry) {
    StageMetrics metrics = new StageMetrics(registry, "ingest");
    MadeBy madeBy =
        new MadeBy("ingest", BuildVersion.of(IngestFactory.class), "1", Optional.empty());
    return new Loop(
        "ingest",
        topics,
        kafka.backOff(),
        (status, stopping) ->
            new IngestSession(
                bucket, settings, stage.instance(), madeBy, clients, status, metrics, stopping));
  }
}
