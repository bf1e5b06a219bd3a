package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.contract.Mention.Amount.Bound;
import org.papierstroom.nlp.amount.Token.Kind;
import org.papierstroom.nlp.amount.Tokens.Hit;

/** Reads what the words around an amount say of it: a bound, and for each of what it holds. */
record Surroundings(Wording wording, Nouns nouns) {

  private static final int LONGEST_BOUND = 6;
  private static final int LONGEST_PER = 5;
  private static final int MOST_SKIPPED = 2;

  Optional<Bound> bound(Tokens tokens, int from, int next) {
    Optional<Bound> after =
        tokens.phraseAt(wording.boundsAfter(), next, LONGEST_BOUND).map(Hit::value);
    return after.isPresent()
        ? after
        : tokens.phraseBefore(wording.bounds(), from, LONGEST_BOUND).map(Hit::value);
  }

  Optional<String> per(Tokens tokens, int from, int next) {
    Optional<String> abbreviated =
        tokens.phraseAt(wording.role("perabbreviation"), next, LONGEST_PER).map(Hit::value);
    if (abbreviated.isPresent()) {
      return abbreviated;
    }
    int at = next;
    while (at < next + MOST_SKIPPED && wording.is("perskip", tokens.word(at))) {
      at++;
    }
    boolean divided = at == next && tokens.at(at).isSign("/") && tokens.glued(at);
    if (wording.is("perword", tokens.word(at)) || divided) {
      return counted(tokens, at + 1);
    }
    return Optional.ofNullable(wording.role("adverbper").get(tokens.word(at)))
        .or(() -> Optional.ofNullable(wording.role("adverbper").get(tokens.word(from - 1))));
  }

  private Optional<String> counted(Tokens tokens, int at) {
    Optional<Hit<String>> known = tokens.phraseAt(wording.role("per"), at, LONGEST_PER);
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
