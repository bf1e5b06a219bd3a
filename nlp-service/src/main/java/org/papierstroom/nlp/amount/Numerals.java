package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the number words of a language. */
interface Numerals {

  /** False only for words that start no number; quick, for it is asked of every word. */
  boolean mayStartWith(String word);

  /** The longest spelled-out number that starts at a token, without multipliers after it. */
  Optional<Phrases.Hit<BigDecimal>> read(Tokens tokens, int from);
}
