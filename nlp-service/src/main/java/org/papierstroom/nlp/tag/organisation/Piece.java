package org.papierstroom.nlp.tag.organisation;

/**
 * A piece of a feature's name with its hash: the hash of pieces put together follows from theirs,
 * so that a name can be looked up without being built.
 */
final class Piece {

  static final Piece EMPTY = of("");

  /** An odd number with well spread bits; the hash is a polynomial in it, modulo 2 to the 64th. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final String text;
  private final long hash;
  private final long power;

  private Piece(String text, long hash, long power) {
    this.text = text;
    this.hash = hash;
    this.power = power;
  }

  static Piece of(String text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
      power *= BASE;
    }
    return new Piece(text, hash, power);
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  long hash() {
    return hash;
  }

  /** The hash of a text with this piece behind it. */
  long behind(long before) {
    return before * power + hash;
  }

  /** The hash of a text with one more sign behind it. */
  static long behind(long before, char sign) {
    return before * BASE + sign;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Piece piece && piece.hash == hash && piece.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }

  @Override
  public String toString() {
    return text;
  }
}
