package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.amount.Numeral.Style;
import org.papierstroom.nlp.amount.Phrases.Hit;

/** Reads an amount, or two that are the ends of a range. */
record RangeReader(TermReader terms, Wording wording, Exclusions exclusions) {

  private static final List<BigDecimal> SHARED =
      List.of(BigDecimal.valueOf(1000), BigDecimal.valueOf(100));

  /** One term, or the low and high end of a range; after joining both have the same unit. */
  record Reading(Term low, Optional<Term> high) {

    Term last() {
      return high.orElse(low);
    }
  }

  Optional<Reading> read(Tokens tokens, int from) {
    return terms
        .read(tokens, from)
        .map(left -> range(tokens, left).orElseGet(() -> new Reading(left, Optional.empty())));
  }

  private Optional<Reading> range(Tokens tokens, Term left) {
    if (isSuspended(tokens, left)) {
      return wording
          .phrases(Part.RANGE)
          .at(tokens, left.next() + 1)
          .flatMap(connector -> terms.read(tokens, connector.next()))
          .flatMap(right -> joinSuspended(left, right));
    }
    return connector(tokens, left)
        .flatMap(connector -> terms.read(tokens, connector.next()))
        .filter(right -> isEnd(tokens, left, right))
        .filter(right -> !isChange(tokens, left, right))
        .flatMap(right -> join(left, right));
  }

  /** A number in words that lacks the end it shares: {@code tien- tot vijftienduizend}. */
  private static boolean isSuspended(Tokens tokens, Term left) {
    return left.numeral().style() == Style.SPELLED
        && left.unit() instanceof Unit.Bare
        && !left.scaled()
        && tokens.glued(left.next())
        && tokens.at(left.next()).isSign("-")
        && !tokens.glued(left.next() + 1);
  }

  /** The low end counts in the thousands or hundreds that the high end is written in. */
  private static Optional<Reading> joinSuspended(Term left, Term right) {
    if (right.numeral().style() != Style.SPELLED) {
      return Optional.empty();
    }
    for (BigDecimal shared : SHARED) {
      boolean ends = right.numeral().value().remainder(shared).signum() == 0;
      Term low = left.times(shared);
      if (ends && low.value().compareTo(right.numeral().value()) < 0) {
        return join(low, right);
      }
    }
    return Optional.empty();
  }

  private Optional<Hit<String>> connector(Tokens tokens, Term left) {
    boolean between = wording.phrases(Part.BETWEEN).before(tokens, left.from()).isPresent();
    Optional<Hit<String>> and =
        between ? wording.phrases(Part.BETWEEN_JOIN).at(tokens, left.next()) : Optional.empty();
    return and.isPresent() ? and : wording.phrases(Part.RANGE).at(tokens, left.next());
  }

  private boolean isEnd(Tokens tokens, Term left, Term right) {
    if (right.unit() instanceof Unit.Bare
        && (right.numeral().couldBeYear() || exclusions.isDay(tokens, right))) {
      return false;
    }
    if (exclusions.hasLeadingZero(tokens, left)) {
      return false;
    }
    boolean leftIsYear =
        left.numeral().couldBeYear() && left.unit() instanceof Unit.Bare && !left.scaled();
    if (leftIsYear
        && (right.numeral().couldBeYear()
            || right.numeral().value().compareTo(left.numeral().value()) < 0)) {
      return false;
    }
    return !tokens.glued(right.next())
        || exclusions.canEndBefore(tokens, right.next()) && !tokens.at(right.next()).isSign("-");
  }

  /** {@code van € 12 miljoen tot € 17 miljoen} tells of two amounts, as with {@code naar}. */
  private boolean isChange(Tokens tokens, Term left, Term right) {
    return wording.is(Part.FROM, tokens.word(left.from() - 1))
        && !(left.unit() instanceof Unit.Bare)
        && !(right.unit() instanceof Unit.Bare)
        && !isShared(left, right);
  }

  /**
   * Whether the multiplier of the high end holds for the low end too: {@code € 10 tot € 15 mln}.
   */
  private static boolean isShared(Term left, Term right) {
    return right.scaled()
        && !left.scaled()
        && left.numeral().value().compareTo(right.numeral().value()) < 0;
  }

  private static Optional<Reading> join(Term left, Term right) {
    Optional<Unit> unit = commonUnit(left, right);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Term low = left.with(unit.get());
    Term high = right.with(unit.get());
    if (isShared(left, right)) {
      low = low.scaledAs(high);
    }
    return low.value().compareTo(high.value()) < 0
        ? Optional.of(new Reading(low, Optional.of(high)))
        : Optional.empty();
  }

  private static Optional<Unit> commonUnit(Term left, Term right) {
    boolean leftBare = left.unit() instanceof Unit.Bare;
    boolean rightBare = right.unit() instanceof Unit.Bare;
    if (leftBare && rightBare) {
      return right.scaled() ? Optional.of(right.unit()) : Optional.empty();
    }
    if (leftBare) {
      return left.scaled() && !right.scaled() ? Optional.empty() : Optional.of(right.unit());
    }
    if (rightBare) {
      boolean goesOn = left.unit() instanceof Unit.Money && (right.scaled() || !left.scaled());
      return goesOn ? Optional.of(left.unit()) : Optional.empty();
    }
    return sameUnit(left.unit(), right.unit()) ? Optional.of(right.unit()) : Optional.empty();
  }

  private static boolean sameUnit(Unit left, Unit right) {
    if (left instanceof Unit.Money a && right instanceof Unit.Money b) {
      return a.currency().equals(b.currency()) && a.decimals() == b.decimals();
    }
    return left.equals(right);
  }
}
