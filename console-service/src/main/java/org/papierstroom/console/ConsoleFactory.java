package org.papierstroom.console;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketSettings;
import org.papierstroom.console.feed.Changes;
import org.papierstroom.console.feed.Follower;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.IndexPlace;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.Loop;

/** The console's parts and the loop that feeds it. */
@Factory
final class ConsoleFactory {

  @Bean(preDestroy = "close")
  @Singleton
  IndexPlace place(ConsoleSettings settings) throws IOException {
    return IndexPlace.open(settings.indexDirectory());
  }

  @Singleton
  DocumentIndex index(IndexPlace place) {
    return place.index();
  }

  @Bean(preDestroy = "close")
  @Singleton
  @Named("console")
  Bucket bucket(Environment environment) throws IOException {
    return BucketSettings.read(name -> environment.getProperty(name, String.class)).open();
  }

  @Singleton
  Changes changes() {
    return new Changes();
  }

  @Singleton
  @Named("console")
  Loop console(
      DocumentIndex index,
      Changes changes,
      KafkaSettings kafka,
      KafkaClients clients,
      LineTopics topics,
      MeterRegistry registry) {
    registry.gauge("papierstroom_console_behind", changes, Changes::behind);
    return new Loop(
        "console",
        topics,
        kafka.backOff(),
        (status, stopping) -> new Follower(clients, index, changes, status, stopping));
  }
}
