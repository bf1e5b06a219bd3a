package org.papierstroom.standalone;

import java.util.function.Function;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.nlp.tag.Tags;

/** The pure cores of the stages, as the services run them. */
final class Cores {

  private Cores() {}

  static DocumentReader reader() {
    throw new UnsupportedOperationException();
  }

  static Function<CleanText, Tags> tagger() {
    throw new UnsupportedOperationException();
  }
}
