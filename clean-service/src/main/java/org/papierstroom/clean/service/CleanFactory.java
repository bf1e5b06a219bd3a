package org.papierstroom.clean.service;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.BuildVersion;
import org.papierstroom.stage.Stage;

/** The clean stage's parts. */
@Factory
final class CleanFactory {

  @Singleton
  DocumentReader reader() {
    return DocumentReaders.standard();
  }

  @Singleton
  @Named("clean")
  Stage clean(DocumentReader reader) {
    MadeBy madeBy = DocumentReaders.madeBy(BuildVersion.of(CleanFactory.class));
    return new Stage(madeBy, Topics.RAW, Topics.TEXT, new CleanWork(reader, madeBy));
  }
}
