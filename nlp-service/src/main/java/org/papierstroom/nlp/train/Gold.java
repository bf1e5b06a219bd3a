package org.papierstroom.nlp.train;

/**
 * A mention as marked by hand.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end one past the last
 * @param norm canonical name, country code, or {@code <number> <currency or unit>}
 * @param doubtful true where either answer is right, so that it never counts
 */
public record Gold(int start, int end, Type type, String norm, boolean doubtful) {

  /** What is marked, by the names that the scores use. */
  public enum Type {
    ORG,
    COUNTRY,
    MONEY,
    QUANTITY
  }
}
