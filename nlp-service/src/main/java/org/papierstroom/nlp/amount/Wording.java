package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, Map<String, String>> roles;
  private final Map<String, Integer> multipliers;
  private final Map<String, Bound> bounds;
  private final Map<String, Bound> boundsAfter;
  private final Map<String, BigDecimal> halves;
  private final Map<String, BigDecimal> partsAfter;

  private Wording(Map<String, Map<String, String>> roles) {
    this.roles = roles;
    this.multipliers = powers("multiplier");
    this.bounds = bounds("bound");
    this.boundsAfter = bounds("afterbound");
    this.halves = parts("half");
    this.partsAfter = parts("partafter");
  }

  /**
   * @param resource a table of role, form and value beside this class
   * @throws IllegalStateException when the table is missing or a row is malformed
   */
  static Wording of(String resource) {
    Map<String, Map<String, String>> roles = new HashMap<>();
    for (String[] row : Table.read(resource, 3)) {
      String form =
          row[0].equals("unit") || row[0].equals("formula") ? row[1] : Tokens.normal(row[1]);
      roles.computeIfAbsent(row[0], _ -> new HashMap<>()).put(form, row[2]);
    }
    return new Wording(roles);
  }

  private Map<String, Integer> powers(String role) {
    Map<String, Integer> powers = new HashMap<>();
    role(role).forEach((form, value) -> powers.put(form, Integer.valueOf(value)));
    return powers;
  }

  private Map<String, BigDecimal> parts(String role) {
    Map<String, BigDecimal> parts = new HashMap<>();
    role(role).forEach((form, value) -> parts.put(form, new BigDecimal(value)));
    return parts;
  }

  private Map<String, Bound> bounds(String role) {
    Map<String, Bound> bounds = new HashMap<>();
    role(role).forEach((form, value) -> bounds.put(form, Bound.valueOf(value)));
    return bounds;
  }

  /** Forms and values of a role that has no method of its own. */
  Map<String, String> role(String name) {
    return roles.getOrDefault(name, Map.of());
  }

  boolean is(String role, String form) {
    return role(role).containsKey(form);
  }

  Map<String, Bound> bounds() {
    return bounds;
  }

  Map<String, Bound> boundsAfter() {
    return boundsAfter;
  }

  /** Parts of a multiplier, {@code half} miljoen. */
  Map<String, BigDecimal> halves() {
    return halves;
  }

  /** Parts after a whole number, vijf {@code en een half}. */
  Map<String, BigDecimal> partsAfter() {
    return partsAfter;
  }

  /** The power of ten of a multiplier word. */
  Optional<Integer> multiplier(String form) {
    return Optional.ofNullable(multipliers.get(form));
  }

  /** The power of ten of a multiplier word from a million up. */
  Optional<Integer> largeMultiplier(String form) {
    return multiplier(form).filter(power -> power >= MILLION);
  }

  /** The power of ten of a sign written against the number or after a currency sign. */
  Optional<Integer> multiplierSign(String role, String form) {
    return Optional.ofNullable(role(role).get(form)).map(Integer::valueOf);
  }

  boolean isUnit(String written) {
    return role("unit").containsKey(written)
        || (written.length() >= LONG_ENOUGH_FOR_ANY_CASE
            && role("unit").containsKey(Tokens.normal(written)));
  }

  boolean isFormula(String written) {
    return role("formula").containsKey(written);
  }
}
