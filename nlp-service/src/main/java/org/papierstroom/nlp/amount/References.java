package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * Finds numbers that name something: {@code artikel 5}, {@code vragen 3, 4 en 7}, {@code nr. 59}.
 * Such a number counts nothing, whatever noun follows it.
 */
record References(Wording wording, TermReader terms) {

  /** The token after the reference that starts at a token, if one does. */
  Optional<Integer> after(Tokens tokens, int index) {
    String word = tokens.word(index);
    if (!wording.is(Part.REFERENCE, word) && !wording.is(Part.REFERENCE, word + ".")) {
      return Optional.empty();
    }
    int at = index + 1;
    if (tokens.at(at).isSign(".") && tokens.glued(at)) {
      at++;
    }
    if (!isLabel(tokens, at)) {
      return Optional.empty();
    }
    at++;
    while (true) {
      int joined = afterJoin(tokens, at);
      if (joined == at || !isLabel(tokens, joined)) {
        return Optional.of(at);
      }
      at = joined + 1;
    }
  }

  private boolean isLabel(Tokens tokens, int at) {
    if (!tokens.at(at).is(Kind.NUMBER)) {
      return false;
    }
    return terms
        .read(tokens, at)
        .map(
            term ->
                switch (term.unit()) {
                  case Unit.Bare _, Unit.Counted _ -> !term.scaled();
                  case Unit.Money _, Unit.Percentage _, Unit.Measure _ -> false;
                })
        .orElse(true);
  }

  private int afterJoin(Tokens tokens, int at) {
    return wording.phrases(Part.REFERENCE_JOIN).at(tokens, at).map(Phrases.Hit::next).orElse(at);
  }
}
