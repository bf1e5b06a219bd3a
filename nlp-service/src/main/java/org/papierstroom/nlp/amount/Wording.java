package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.Mention.Amount.Bound;

/**
 * The words of one language that amounts are made of, by the part that they play there.
 *
 * <p>All forms are in lower case, but for units of measure: {@code MW} is a unit, {@code mw} a
 * title.
 */
final class Wording {

  private static final int MILLION = 6;
  private static final int LONG_ENOUGH_FOR_ANY_CASE = 4;

  private final Map<Part, Map<String, String>> words;
  private final Map<Part, Phrases<String>> phrases = new EnumMap<>(Part.class);
  private final Map<Part, Phrases<Bound>> bounds = new EnumMap<>(Part.class);
  private final Map<String, BigDecimal> halves;
  private final Phrases<BigDecimal> partsAfter;

  private Wording(Map<Part, Map<String, String>> words) {
    this.words = words;
    for (Part part : Part.values()) {
      words.computeIfAbsent(part, _ -> Map.of());
      phrases.put(part, new Phrases<>(words(part)));
    }
    for (Part part : new Part[] {Part.BOUND, Part.BOUND_AFTER}) {
      bounds.put(part, new Phrases<>(values(part, Bound::valueOf)));
    }
    this.halves = values(Part.HALF, BigDecimal::new);
    this.partsAfter = new Phrases<>(values(Part.PART_AFTER, BigDecimal::new));
  }

  /**
   * @param resource a table of part, form and value beside this class
   * @throws IllegalStateException when the table is missing or a row has not three columns
   * @throws IllegalArgumentException when a part, bound or number in it is none
   */
  static Wording of(String resource) {
    Map<Part, Map<String, String>> words = new EnumMap<>(Part.class);
    for (String[] row : Table.read(resource, 3)) {
      Part part = Part.valueOf(row[0].toUpperCase(Locale.ROOT));
      boolean ownCase = part == Part.UNIT || part == Part.FORMULA;
      String form = ownCase ? row[1] : Tokens.normal(row[1]);
      words.computeIfAbsent(part, _ -> new HashMap<>()).put(form, row[2]);
    }
    return new Wording(words);
  }

  private <V> Map<String, V> values(Part part, Function<String, V> read) {
    Map<String, V> values = new HashMap<>();
    words(part).forEach((form, value) -> values.put(form, read.apply(value)));
    return values;
  }

  private Map<String, String> words(Part part) {
    return words.getOrDefault(part, Map.of());
  }

  boolean is(Part part, String form) {
    return words(part).containsKey(form);
  }

  Set<String> forms(Part part) {
    return words(part).keySet();
  }

  Optional<String> value(Part part, String form) {
    return Optional.ofNullable(words(part).get(form));
  }

  /** The power of ten that a word of this part stands for. */
  Optional<Integer> power(Part part, String form) {
    return value(part, form).map(Integer::valueOf);
  }

  Phrases<String> phrases(Part part) {
    return required(phrases.get(part), part);
  }

  /**
   * @param part BOUND or BOUND_AFTER
   */
  Phrases<Bound> bounds(Part part) {
    return required(bounds.get(part), part);
  }

  /** A part of a multiplier, {@code half} miljoen. */
  Optional<BigDecimal> half(String form) {
    return Optional.ofNullable(halves.get(form));
  }

  /** Parts after a whole number, vijf {@code en een half}. */
  Phrases<BigDecimal> partsAfter() {
    return partsAfter;
  }

  /** The power of ten of a multiplier word from a million up. */
  Optional<Integer> largeMultiplier(String form) {
    return power(Part.MULTIPLIER, form).filter(power -> power >= MILLION);
  }

  boolean isUnit(String written) {
    return is(Part.UNIT, written)
        || (written.length() >= LONG_ENOUGH_FOR_ANY_CASE && is(Part.UNIT, Tokens.normal(written)));
  }

  boolean isFormula(String written) {
    return is(Part.FORMULA, written);
  }

  private static <V> V required(@Nullable V phrases, Part part) {
    if (phrases == null) {
      throw new IllegalArgumentException("no phrases of " + part);
    }
    return phrases;
  }
}
