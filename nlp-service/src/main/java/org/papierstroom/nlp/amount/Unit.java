package org.papierstroom.nlp.amount;

/** What a number counts. */
sealed interface Unit {

  /**
   * @param decimals how many places a number shifts: 2 for cents
   * @param why the rule that took it for money
   */
  record Money(String currency, int decimals, String why) implements Unit {}

  /** {@code %}, {@code ‰} or {@code percentage point}. */
  record Percentage(String unit) implements Unit {}

  /** A unit of measure, as written. */
  record Measure(String written) implements Unit {}

  /** Things, by their noun. */
  record Counted(String noun) implements Unit {}

  /** Nothing that the grammar knows. */
  record Bare() implements Unit {}
}
