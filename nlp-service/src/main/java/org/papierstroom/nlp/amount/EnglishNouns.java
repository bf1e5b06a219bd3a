package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * English nouns by form: adjectives have no ending there, so the first word in -s after at most two
 * others is taken for the noun, unless a function word comes before it.
 */
record EnglishNouns(Wording wording, Numerals numerals) implements Nouns {

  private static final int MOST_WORDS = 3;
  private static final int SHORTEST_NOUN = 4;

  @Override
  public Optional<Hit<String>> plural(Tokens tokens, int from) {
    for (int at = from; at < from + MOST_WORDS; at++) {
      String word = tokens.word(at);
      if (!isContentWord(tokens, at, word)) {
        return Optional.empty();
      }
      if (looksPlural(word)) {
        return Optional.of(new Hit<>(tokens.at(at).text(), from, at + 1));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Hit<String>> singular(Tokens tokens, int from) {
    return isContentWord(tokens, from, tokens.word(from))
        ? Optional.of(new Hit<>(tokens.at(from).text(), from, from + 1))
        : Optional.empty();
  }

  private boolean isContentWord(Tokens tokens, int at, String word) {
    return tokens.at(at).is(Kind.WORD)
        && word.length() >= 2
        && !wording.is(Part.NOT_COUNTED, word)
        && numerals.read(tokens, at).isEmpty();
  }

  private boolean looksPlural(String word) {
    return wording.is(Part.PLURAL, word)
        || (word.length() >= SHORTEST_NOUN
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is"));
  }
}
