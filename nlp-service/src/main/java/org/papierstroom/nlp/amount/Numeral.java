package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A written number.
 *
 * @param other what it is when its only separator means the opposite
 * @param separator what the writing takes its only separator for
 * @param style how it is written
 */
record Numeral(BigDecimal value, Optional<BigDecimal> other, Separator separator, Style style) {

  /** What an only separator before exactly three digits was taken for. */
  enum Separator {
    CERTAIN,
    GROUPING,
    DECIMAL
  }

  /** How a number is written; plain is digits alone, whole ends in a dash for the cents. */
  enum Style {
    PLAIN,
    SEPARATED,
    WHOLE,
    SPELLED
  }

  static Numeral spelled(BigDecimal value) {
    return new Numeral(value, Optional.empty(), Separator.CERTAIN, Style.SPELLED);
  }

  static Numeral certain(BigDecimal value, Style style) {
    return new Numeral(value, Optional.empty(), Separator.CERTAIN, style);
  }

  /** The reading in which the only separator means the opposite; itself when there is none. */
  Numeral turned() {
    return other
        .map(
            o ->
                new Numeral(
                    o,
                    Optional.of(value),
                    separator == Separator.GROUPING ? Separator.DECIMAL : Separator.GROUPING,
                    style))
        .orElse(this);
  }

  Numeral withoutOther() {
    return new Numeral(value, Optional.empty(), separator, style);
  }

  Numeral plus(BigDecimal part) {
    return certain(value.add(part), style == Style.PLAIN ? Style.SEPARATED : style);
  }

  /** An ungrouped whole number that could be a year of our time. */
  boolean couldBeYear() {
    return style == Style.PLAIN
        && value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) < 0;
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
