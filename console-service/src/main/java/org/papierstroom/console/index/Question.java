package org.papierstroom.console.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which documents are asked for.
 *
 * @param words as people write them: all of them, {@code "a phrase"}, {@code -without}, {@code
 *     begin*}, {@code this | that}; empty for any
 * @param facets values by facet: of organisations and countries a document must have all, of the
 *     others one
 * @param money an amount that the document must name
 * @param order in which they come
 */
public record Question(
    String words, Map<String, List<String>> facets, Optional<Money> money, Order order) {

  /** All documents, the newest first. */
  public static final Question ALL = new Question("", Map.of(), Optional.empty(), Order.NEWEST);

  /** The order of what is found. */
  public enum Order {
    NEWEST,
    BEST
  }

  /**
   * An amount of money between two numbers, both included.
   *
   * @param currency ISO 4217; any when absent
   */
  public record Money(OptionalDouble atLeast, OptionalDouble atMost, Optional<String> currency) {}

  public Question {
    facets = Map.copyOf(facets);
  }

  /** The same documents in another order. */
  public Question in(Order other) {
    return new Question(words, facets, money, other);
  }
}
