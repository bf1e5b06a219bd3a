package org.papierstroom.nlp.amount;

/** The part that a word plays in amounts, and what its value says in the word lists. */
enum Part {
  /** {@code miljoen}; value: power of ten. */
  MULTIPLIER,
  /** Written against its number, {@code 50k}; value: power of ten. */
  ATTACHED_MULTIPLIER,
  /** Only after a currency, {@code € 5M}; value: power of ten. */
  SIGNED_MULTIPLIER,
  /** Hundredth of a currency; value: its code. */
  SUBUNIT,
  /** Value: the unit's name. */
  PERCENT,
  /** Unit of measure, in its own case. */
  UNIT,
  /** What a weight is of, in its own case. */
  FORMULA,
  /** After {@code °}. */
  DEGREE,
  /** {@code vierkante}. */
  POWER,
  /** What is weighed and never paid. */
  SUBSTANCE,
  /** Value: a bound of the contract. */
  BOUND,
  /** {@code of meer}; value: a bound. */
  BOUND_AFTER,
  /** Leaves the number behind it open: {@code een paar duizend euro}. */
  VAGUE,
  /** After {@code per}; value: its name in the contract. */
  PER,
  /** {@code p.p.}; value: as for PER. */
  PER_ABBREVIATION,
  /** {@code jaarlijks}; value: as for PER. */
  PER_ADVERB,
  /** May stand before {@code per}. */
  PER_SKIPPED,
  /** {@code per}. */
  PER_WORD,
  /** Before two amounts that are no range: {@code van € 5 tot € 7}. */
  FROM,
  /** Between low and high. */
  RANGE,
  /** Opens a range. */
  BETWEEN,
  /** Between low and high after BETWEEN. */
  BETWEEN_JOIN,
  /** Part of a multiplier; value: decimal. */
  HALF,
  /** {@code en een half}; value: decimal. */
  PART_AFTER,
  /** Name of a month. */
  MONTH,
  /** Makes a round thousand a year. */
  BEFORE_YEAR,
  /** Makes hours a time of day. */
  BEFORE_CLOCK,
  /** {@code uur}. */
  CLOCK_UNIT,
  /** Makes a range of hours times of day. */
  BEFORE_CLOCK_RANGE,
  /** After it a number is a name. */
  REFERENCE,
  /** Between such numbers. */
  REFERENCE_JOIN,
  /** Adjective in no adjective's form. */
  MODIFIER,
  /** No noun, though it looks like one. */
  NOT_COUNTED,
  /** Plural in no plural's form. */
  PLURAL,
  /** {@code miljoenen}; value: power of ten. */
  TABLE_SCALE,
  /** {@code x} in a table's head. */
  TABLE_TIMES,
  /** {@code in} in a table's head. */
  TABLE_IN,
  /** Before TABLE_IN. */
  TABLE_AMOUNTS,
  /** {@code keer}: counted in digits, a turn of phrase in words. */
  TIMES,
  /** {@code drie keer zo veel}. */
  TIMES_COMPARED,
  /** {@code een op de tien}: what stands before a number that is no count. */
  RATIO,
  /** A hundred thousand euros, or a weight. */
  TON_OF_MONEY,
  /** Between a ton and what it is of. */
  TON_JOIN,
  /** Near it a ton is money. */
  MONEY_CLUE
}
