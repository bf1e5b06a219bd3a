package org.papierstroom.nlp.tag.organisation;

/**
 * The shape of a word: capitals {@code X}, small letters {@code x}, digits {@code 0}, other signs
 * as they are, runs taken together. {@code Gasunie} is {@code Xx}, {@code D66} is {@code X0}.
 */
final class Shape {

  /** A word in small letters. */
  static final Piece SMALL = Piece.of("x");

  private static final Piece MARK = Piece.of(".");
  private static final Piece CAPITALISED = Piece.of("Xx");

  static Piece of(String word) {
    int length = word.length();
    int small = length;
    while (small > 0 && Character.isLowerCase(word.charAt(small - 1))) {
      small--;
    }
    if (small == 0) {
      return SMALL;
    }
    if (length == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
      return MARK;
    }
    return small == 1 && length > 1 && Character.isUpperCase(word.charAt(0))
        ? CAPITALISED
        : Piece.of(squeezed(word));
  }

  private Shape() {}

  static boolean isMark(Piece shape) {
    return shape.equals(MARK);
  }

  private static String squeezed(String word) {
    StringBuilder shape = new StringBuilder(6);
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < 6; i++) {
      char sign = sign(word.charAt(i));
      if (sign != last) {
        shape.append(sign);
        last = sign;
      }
    }
    // A single capital and an abbreviation are different things.
    if (shape.length() == 1 && last == 'X' && word.length() > 1) {
      return word.length() > 5 ? "XXX" : "XX";
    }
    return shape.toString();
  }

  private static char sign(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
