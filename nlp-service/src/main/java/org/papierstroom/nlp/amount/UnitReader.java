package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/** Reads the units that need no grammar: currencies, per cents and units of measure. */
record UnitReader(Wording wording, Currencies currencies) {

  Optional<Hit<Unit>> read(Tokens tokens, int from) {
    return percentage(tokens, from)
        .or(() -> subunit(tokens, from))
        .or(() -> money(tokens, from))
        .or(() -> measure(tokens, from));
  }

  private Optional<Hit<Unit>> percentage(Tokens tokens, int from) {
    return wording
        .phrases(Part.PERCENT)
        .at(tokens, from)
        .map(hit -> new Hit<>(new Unit.Percentage(hit.value()), from, hit.next()));
  }

  private Optional<Hit<Unit>> subunit(Tokens tokens, int from) {
    return wording
        .value(Part.SUBUNIT, tokens.word(from))
        .map(currency -> new Hit<>(new Unit.Money(currency, 2, "cents"), from, from + 1));
  }

  private Optional<Hit<Unit>> money(Tokens tokens, int from) {
    return currencies
        .after(tokens, from)
        .filter(hit -> hit.value().sure())
        .filter(hit -> !tokens.at(hit.next()).is(Kind.NUMBER))
        .map(
            hit ->
                new Hit<>(
                    new Unit.Money(hit.value().code(), 0, hit.value().why()), from, hit.next()));
  }

  private Optional<Hit<Unit>> measure(Tokens tokens, int from) {
    int at = wording.is(Part.POWER, tokens.word(from)) ? from + 1 : from;
    if (!wording.isUnit(tokens.at(at).text())) {
      return Optional.empty();
    }
    int next = at + 1;
    if (tokens.at(at).isSign("°")) {
      if (!wording.is(Part.DEGREE, tokens.word(next)) || !tokens.at(next).is(Kind.WORD)) {
        return Optional.empty();
      }
      next++;
    }
    while (isDivided(tokens, next)) {
      next += 2;
    }
    if (wording.isFormula(tokens.at(next).text())) {
      next++;
    }
    return Optional.of(new Hit<>(new Unit.Measure(tokens.text(from, next)), from, next));
  }

  /** {@code km/uur}, {@code mg/l}. */
  private static boolean isDivided(Tokens tokens, int at) {
    return tokens.at(at).isSign("/")
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.at(at + 1).is(Kind.WORD);
  }
}
