package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.nlp.amount.Phrases.Hit;

/** Reads the noun that tells what a number counts, with the adjectives before it. */
interface Nouns {

  /** The noun alone, and the token after it. */
  Optional<Hit<String>> plural(Tokens tokens, int from);

  /** The noun after {@code 1}, which no ending gives away. */
  Optional<Hit<String>> singular(Tokens tokens, int from);
}
