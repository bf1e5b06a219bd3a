package org.papierstroom.nlp.tag;

import java.util.List;
import org.papierstroom.nlp.tag.text.Language;

/** Which taggers a language gets. */
enum Applied {
  ALL("organisations", "countries", "amounts"),
  KNOWN("organisations-lexicon", "countries", "amounts"),
  COUNTRIES("countries");

  private final List<String> labels;

  Applied(String... labels) {
    this.labels = List.of(labels);
  }

  List<String> labels() {
    return labels;
  }

  /** A text too short to tell its language is taken for Dutch, as most here are. */
  static Applied to(Language language) {
    return switch (language) {
      case DUTCH, UNDETERMINED -> ALL;
      case ENGLISH -> KNOWN;
      case GERMAN, FRENCH, FRISIAN, SPANISH, PAPIAMENTO -> COUNTRIES;
    };
  }
}
