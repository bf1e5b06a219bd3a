package org.papierstroom.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketSettings;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.stage.BuildVersion;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.Loop;
import org.papierstroom.stage.StageMetrics;
import org.papierstroom.stage.StageSettings;
import org.papierstroom.stage.trace.Tracing;

/** Ingest's parts and its loop. */
@Factory
final class IngestFactory {

  @Bean(preDestroy = "close")
  @Singleton
  @Named("ingest")
  Bucket bucket(Environment environment) throws IOException {
    return BucketSettings.read(name -> environment.getProperty(name, String.class)).open();
  }

  @Singleton
  @Named("ingest")
  Loop ingest(
      @Named("ingest") Bucket bucket,
      IngestSettings settings,
      RetentionSettings kept,
      StageSettings stage,
      KafkaSettings kafka,
      KafkaClients clients,
      LineTopics topics,
      MeterRegistry registry,
      Tracing tracing) {
    WaitingFiles waiting = new WaitingFiles(registry);
    StageMetrics metrics = new StageMetrics(registry, "ingest");
    MadeBy madeBy =
        new MadeBy("ingest", BuildVersion.of(IngestFactory.class), "1", Optional.empty());
    return new Loop(
        "ingest",
        topics,
        kafka.backOff(),
        (status, stopping) ->
            new IngestSession(
                bucket,
                settings.within(kafka.maxMessageBytes()),
                kept,
                stage.instance(),
                madeBy,
                clients,
                status,
                metrics,
                waiting,
                tracing,
                stopping));
  }
}
