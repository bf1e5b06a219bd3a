package org.papierstroom.nlp.service;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Topics;
import org.papierstroom.nlp.tag.Tagger;
import org.papierstroom.stage.BuildVersion;
import org.papierstroom.stage.Stage;

/** The nlp stage's parts. */
@Factory
final class NlpFactory {

  @Singleton
  Tagger tagger(NlpSettings settings) {
    return Tagger.load(settings.tagger());
  }

  @Singleton
  @Named("nlp")
  Stage nlp(Tagger tagger) {
    MadeBy madeBy = Tagger.madeBy(BuildVersion.of(NlpFactory.class));
    return new Stage(madeBy, Topics.TEXT, Topics.ENTITIES, new NlpWork(tagger, madeBy));
  }
}
