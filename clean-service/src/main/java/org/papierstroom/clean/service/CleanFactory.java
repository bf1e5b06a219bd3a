package org.papierstroom.clean.service;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.env.Environment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.papierstroom.bucket.BucketSettings;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.parser.ParserPool;
import org.papierstroom.clean.parser.ParserProgram;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.BuildVersion;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.Loop;
import org.papierstroom.stage.Stage;
import org.papierstroom.stage.StageSettings;

/** The clean stage's parts. */
@Factory
final class CleanFactory {

  /** What parser processes run; another bean of this type takes its place. */
  @Singleton
  @Secondary
  ParserProgram program(ParserSettings settings) {
    return ParserProgram.standard(settings.limits(), settings.ownNetwork());
  }

  @Singleton
  @Bean(preDestroy = "close")
  ParserPool parsers(ParserProgram program, StageSettings stage, MeterRegistry registry) {
    ParserPool parsers = new ParserPool(program, stage.workers());
    FunctionCounter.builder("papierstroom.parser.restarts", parsers, ParserPool::restarts)
        .description("Parser processes replaced because they died, hung or did not start")
        .register(registry);
    return parsers;
  }

  /** The bucket that ingest takes documents from; opened when it is first needed. */
  @Singleton
  @Bean(preDestroy = "close")
  BucketStore store(Environment environment) {
    return new BucketStore(
        BucketSettings.read(name -> environment.getProperty(name, String.class)));
  }

  @Singleton
  PoisonMemory poison() {
    return new PoisonMemory();
  }

  /** Parsers start when the broker has answered: until then the start of the line needs the CPU. */
  @Singleton
  @Named("poison")
  Loop poisonReader(
      PoisonMemory memory,
      ParserPool parsers,
      KafkaSettings kafka,
      KafkaClients clients,
      LineTopics topics) {
    return new Loop(
        "poison",
        topics,
        kafka.backOff(),
        (status, stopping) -> new PoisonReader(memory, clients, status, stopping, parsers::warm));
  }

  @Singleton
  @Named("clean")
  Stage clean(ParserPool parsers, ParserProgram program, PoisonMemory poison, DocumentStore store) {
    MadeBy madeBy = DocumentReaders.madeBy(BuildVersion.of(CleanFactory.class));
    ParserVersion version = new ParserVersion(madeBy, program.limits());
    ClaimCheck claims = new ClaimCheck(store, program.limits().document().bytes());
    return new Stage(
        madeBy, Topics.RAW, Topics.TEXT, new CleanWork(parsers, version, poison, claims, madeBy));
  }
}
