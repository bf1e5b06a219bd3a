package org.papierstroom.nlp.tag.organisation;

/**
 * Tokens {@code from} to {@code to} of a sentence that a model takes for an organisation's name.
 *
 * @param probability mean of its tokens' probabilities
 */
public record NameSpan(int from, int to, double probability) {

  boolean overlaps(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }

  boolean contains(int otherFrom, int otherTo) {
    return from <= otherFrom && otherTo <= to;
  }
}
