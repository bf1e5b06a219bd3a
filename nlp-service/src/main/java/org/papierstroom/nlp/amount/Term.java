package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.amount.Numeral.Separator;

/**
 * A number with what belongs to it: one side of a range, or an amount.
 *
 * @param from its first token
 * @param next the token after it
 * @param end UTF-16 offset of its end
 * @param multiplier power of ten by which words scale the number
 * @param scaled whether a multiplier was written
 */
record Term(
    int from,
    int next,
    int end,
    Numeral numeral,
    boolean negative,
    int multiplier,
    boolean scaled,
    Unit unit) {

  private static final int MILLION = 6;

  Term with(Unit other) {
    return new Term(from, next, end, numeral, negative, multiplier, scaled, other);
  }

  /** The same with its number multiplied. */
  Term times(BigDecimal factor) {
    Numeral larger = Numeral.certain(numeral.value().multiply(factor), numeral.style());
    return new Term(from, next, end, larger, negative, multiplier, scaled, unit);
  }

  Term scaledAs(Term other) {
    return new Term(from, next, end, numeral, negative, other.multiplier, other.scaled, other.unit);
  }

  BigDecimal value() {
    return finish(settled().value());
  }

  List<BigDecimal> alternatives() {
    return settled().other().map(this::finish).stream().toList();
  }

  /** Decides what an only separator before three digits means, now that the unit is known. */
  private Numeral settled() {
    if (numeral.other().isEmpty()) {
      return numeral;
    }
    boolean grouping = numeral.separator() == Separator.GROUPING;
    if (scaled) {
      return grouping && multiplier >= MILLION ? numeral : numeral.withoutOther();
    }
    return switch (unit) {
      case Unit.Money _ -> grouping ? numeral.withoutOther() : numeral;
      case Unit.Percentage _ -> grouping ? numeral.turned() : numeral.withoutOther();
      case Unit.Measure _ -> endsInZero() ? numeral.withoutOther() : numeral;
      case Unit.Counted _ -> grouping ? numeral.withoutOther() : numeral.turned();
      case Unit.Bare _ -> numeral;
    };
  }

  /** {@code 2.000}: nobody writes decimals that add nothing. */
  private boolean endsInZero() {
    return numeral.separator() == Separator.GROUPING
        && numeral.value().remainder(BigDecimal.TEN).signum() == 0;
  }

  private BigDecimal finish(BigDecimal number) {
    BigDecimal value = negative ? number.negate() : number;
    if (unit instanceof Unit.Money money && money.decimals() > 0) {
      value = value.movePointLeft(money.decimals());
    }
    if (!scaled) {
      return unit instanceof Unit.Money && isWhole(value) ? value.setScale(0) : value;
    }
    BigDecimal whole = value.scaleByPowerOfTen(multiplier).stripTrailingZeros();
    return whole.scale() < 0 ? whole.setScale(0) : whole;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.remainder(BigDecimal.ONE).signum() == 0;
  }

  Optional<String> currency() {
    return unit instanceof Unit.Money money ? Optional.of(money.currency()) : Optional.empty();
  }
}
