package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.contract.Mention.Amount.Bound;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/** Reads what the words around an amount say of it: a bound, and for each of what it holds. */
record Surroundings(Wording wording, Nouns nouns) {

  private static final int MOST_SKIPPED = 2;

  Optional<Bound> bound(Tokens tokens, int from, int next) {
    Optional<Bound> after = wording.bounds(Part.BOUND_AFTER).at(tokens, next).map(Hit::value);
    return after.isPresent()
        ? after
        : wording.bounds(Part.BOUND).before(tokens, from).map(Hit::value);
  }

  Optional<String> per(Tokens tokens, int from, int next) {
    Optional<String> abbreviated =
        wording.phrases(Part.PER_ABBREVIATION).at(tokens, next).map(Hit::value);
    if (abbreviated.isPresent()) {
      return abbreviated;
    }
    int at = next;
    while (at < next + MOST_SKIPPED && wording.is(Part.PER_SKIPPED, tokens.word(at))) {
      at++;
    }
    boolean divided = at == next && tokens.at(at).isSign("/") && tokens.glued(at);
    if (wording.is(Part.PER_WORD, tokens.word(at)) || divided) {
      return counted(tokens, at + 1);
    }
    return wording
        .value(Part.PER_ADVERB, tokens.word(at))
        .or(() -> wording.value(Part.PER_ADVERB, tokens.word(from - 1)));
  }

  private Optional<String> counted(Tokens tokens, int at) {
    Optional<Hit<String>> known = wording.phrases(Part.PER).at(tokens, at);
    if (known.isPresent()) {
      return known.map(Hit::value);
    }
    return nouns
        .singular(tokens, at)
        .map(Hit::value)
        .or(
            () ->
                tokens.at(at).is(Kind.WORD) ? Optional.of(tokens.at(at).text()) : Optional.empty());
  }
}
