package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.papierstroom.nlp.amount.Multipliers.Scaled;
import org.papierstroom.nlp.amount.Numeral.Style;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/** Reads a number with sign, currency, multiplier and unit: one side of a range, or an amount. */
record TermReader(
    NumberReader numbers,
    Multipliers multipliers,
    Currencies currencies,
    UnitReader units,
    Nouns nouns,
    Exclusions exclusions) {

  private static final BigDecimal LOOKS_LIKE_MONEY = BigDecimal.valueOf(1000);

  /**
   * A term from the token on that its sign, currency or number is; nothing when it is no number.
   */
  Optional<Term> read(Tokens tokens, int from) {
    int unsigned = afterMinus(tokens, from);
    Optional<Hit<Currencies.Named>> currency = currencies.before(tokens, unsigned);
    int number = currency.map(Hit::next).map(next -> afterPoint(tokens, next)).orElse(unsigned);
    int bare = currency.isPresent() ? afterMinus(tokens, number) : number;
    boolean negative = unsigned > from || bare > number;
    Start start = new Start(from, negative, currency.map(Hit::value));
    return numbers
        .readSpaced(tokens, bare)
        .flatMap(hit -> finish(tokens, start, hit))
        .filter(term -> !(term.unit() instanceof Unit.Bare) || term.scaled())
        .or(() -> numbers.read(tokens, bare).flatMap(hit -> finish(tokens, start, hit)));
  }

  /** What stands before the number. */
  private record Start(int from, boolean negative, Optional<Currencies.Named> currency) {}

  private Optional<Term> finish(Tokens tokens, Start start, Hit<Numeral> number) {
    Scaled scaled =
        multipliers.read(tokens, number.value(), number.next(), start.currency().isPresent());
    Optional<Hit<Unit>> unit = units.read(tokens, scaled.next());
    boolean glued = tokens.glued(scaled.next());
    boolean perUnit = start.currency().isPresent() && tokens.at(scaled.next()).isSign("/");
    if (glued && unit.isEmpty() && !perUnit && !exclusions.canEndBefore(tokens, scaled.next())) {
      return Optional.empty();
    }
    if (start.currency().isPresent()) {
      Currencies.Named named = start.currency().get();
      if (!named.sure() && !looksLikeMoney(scaled)) {
        return Optional.empty();
      }
      Unit money = new Unit.Money(named.code(), 0, named.why());
      return Optional.of(
          unit.filter(after -> isNameOf(after, named))
              .map(after -> term(tokens, start, scaled, money, after.next()))
              .orElseGet(() -> term(start, scaled, money)));
    }
    if (scaled.euros()) {
      Unit money = new Unit.Money("EUR", 0, "ton as a hundred thousand euros");
      return Optional.of(
          unit.filter(after -> after.value() instanceof Unit.Money)
              .map(after -> term(tokens, start, scaled, after.value(), after.next()))
              .orElseGet(() -> term(start, scaled, money)));
    }
    return unit.map(after -> term(tokens, start, scaled, after.value(), after.next()))
        .or(() -> counted(tokens, start, scaled))
        .or(() -> Optional.of(term(start, scaled, new Unit.Bare())))
        .filter(term -> !exclusions.excludes(tokens, term, number));
  }

  /** {@code één} before a noun is a stressed article more often than a count. */
  private Optional<Term> counted(Tokens tokens, Start start, Scaled scaled) {
    boolean one = !scaled.scaled() && scaled.numeral().value().compareTo(BigDecimal.ONE) == 0;
    if (one && scaled.numeral().style() == Style.SPELLED) {
      return Optional.empty();
    }
    Optional<Hit<String>> noun =
        one ? nouns.singular(tokens, scaled.next()) : nouns.plural(tokens, scaled.next());
    return noun.map(hit -> term(tokens, start, scaled, new Unit.Counted(hit.value()), hit.next()));
  }

  private static boolean isNameOf(Hit<Unit> after, Currencies.Named named) {
    return after.value() instanceof Unit.Money money
        && money.currency().equals(named.code())
        && money.decimals() == 0;
  }

  private static boolean looksLikeMoney(Scaled scaled) {
    Style style = scaled.numeral().style();
    return scaled.scaled()
        || style == Style.SEPARATED
        || style == Style.WHOLE
        || scaled.numeral().value().compareTo(LOOKS_LIKE_MONEY) >= 0
            && !scaled.numeral().couldBeYear();
  }

  private static Term term(Start start, Scaled scaled, Unit unit) {
    return new Term(
        start.from(),
        scaled.next(),
        scaled.end(),
        scaled.numeral(),
        start.negative(),
        scaled.power(),
        scaled.scaled(),
        unit);
  }

  private static Term term(Tokens tokens, Start start, Scaled scaled, Unit unit, int next) {
    return new Term(
        start.from(),
        next,
        tokens.at(next - 1).end(),
        scaled.numeral(),
        start.negative(),
        scaled.power(),
        scaled.scaled(),
        unit);
  }

  /** A minus stands directly before its number and apart from what precedes it. */
  private static int afterMinus(Tokens tokens, int at) {
    if (tokens.at(at).isSign("-")
        && tokens.at(at + 1).isSign("/")
        && tokens.at(at + 2).isSign("-")) {
      return at + 3;
    }
    Token sign = tokens.at(at);
    boolean minus = sign.isSign("-") || sign.isSign("−") || sign.isSign("–");
    boolean apart = !tokens.glued(at) || tokens.at(at - 1).is(Kind.SIGN);
    return minus && apart && tokens.glued(at + 1) ? at + 1 : at;
  }

  /** The point of {@code fl.} and {@code Afl.} */
  private static int afterPoint(Tokens tokens, int at) {
    boolean abbreviated = tokens.at(at - 1).is(Kind.WORD) && tokens.at(at).isSign(".");
    return abbreviated && tokens.glued(at) ? at + 1 : at;
  }
}
