package org.papierstroom.nlp.tag.organisation;

import java.util.Set;

/**
 * Words known to occur in small letters: common words of Dutch, as the training corpus has them. A
 * capitalised word that is not among them is likelier to be a name.
 */
public record Vocabulary(Set<String> words) {

  /** Where the build puts the words, next to the model. */
  public static final String RESOURCE = "vocabulary-nl.txt";

  public Vocabulary {
    words = Set.copyOf(words);
  }

  /** The words that were stored with the trained model. */
  static Vocabulary trained() {
    return new Vocabulary(Set.copyOf(Gazetteer.lines(RESOURCE)));
  }

  boolean has(String lower) {
    return words.contains(lower);
  }
}
