package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * Reads the scale in a table's head: {@code x € 1.000}, {@code bedragen in € 1 mln}, {@code in
 * miljoenen euro's}, {@code in € mln}.
 */
record TableHeads(Wording wording, Currencies currencies, Digits digits) {

  private static final int LEAST_POWER = 3;

  /** The scale, with the tokens that say it. */
  Optional<Hit<TableScale>> read(Tokens tokens, int from) {
    boolean times = wording.is(Part.TABLE_TIMES, tokens.word(from));
    if (!times && !wording.is(Part.TABLE_IN, tokens.word(from))) {
      return Optional.empty();
    }
    Optional<Hit<Currencies.Named>> before = currencies.before(tokens, from + 1);
    int at = before.map(Hit::next).orElse(from + 1);
    Optional<Hit<Integer>> power = power(tokens, at);
    boolean figure = tokens.at(at).is(Kind.NUMBER);
    if (power.isEmpty() || figure && !isHead(tokens, from, times)) {
      return Optional.empty();
    }
    Optional<Hit<Currencies.Named>> currency =
        before.isPresent() ? before : currencies.after(tokens, power.get().next());
    return currency.map(
        named ->
            new Hit<>(
                new TableScale(named.value().code(), power.get().value()),
                from,
                Math.max(power.get().next(), named.next())));
  }

  /**
   * Whether it is a scale and not {@code 20 dagen x € 1.000} or {@code dat mondt uit in € 1.000}.
   */
  private boolean isHead(Tokens tokens, int from, boolean times) {
    Token before = tokens.at(from - 1);
    if (times) {
      return !before.is(Kind.NUMBER) && !tokens.at(from - 2).is(Kind.NUMBER);
    }
    return before.isSign("(") || wording.is(Part.TABLE_AMOUNTS, tokens.word(from - 1));
  }

  /** The power of ten of {@code 1.000}, {@code 1 mln} or {@code miljoenen}. */
  private Optional<Hit<Integer>> power(Tokens tokens, int at) {
    if (tokens.at(at).is(Kind.WORD)) {
      return scaleWord(tokens, at);
    }
    if (!tokens.at(at).is(Kind.NUMBER)) {
      return Optional.empty();
    }
    Optional<Integer> power =
        digits.read(tokens.at(at).text()).map(Numeral::value).flatMap(TableHeads::powerOfTen);
    return power.flatMap(
        written ->
            scaleWord(tokens, at + 1)
                .map(word -> new Hit<>(written + word.value(), at, word.next()))
                .or(() -> Optional.of(new Hit<>(written, at, at + 1)))
                .filter(hit -> hit.value() >= LEAST_POWER));
  }

  private Optional<Hit<Integer>> scaleWord(Tokens tokens, int at) {
    int next = tokens.at(at + 1).isSign(".") && tokens.glued(at + 1) ? at + 2 : at + 1;
    return wording
        .power(Part.TABLE_SCALE, tokens.word(at))
        .map(power -> new Hit<>(power, at, next));
  }

  private static Optional<Integer> powerOfTen(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.compareTo(BigDecimal.ONE.scaleByPowerOfTen(-bare.scale())) == 0 && bare.scale() <= 0
        ? Optional.of(-bare.scale())
        : Optional.empty();
  }
}
