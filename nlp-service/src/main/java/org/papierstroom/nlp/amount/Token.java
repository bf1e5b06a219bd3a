package org.papierstroom.nlp.amount;

/**
 * A piece of the text between UTF-16 offsets {@code start} and {@code end}. A number token is
 * digits with the separators inside them; whether that is a number or a date shows later.
 *
 * @param word the text as word lists have it: lower case, straight apostrophe; empty when it is
 *     longer than any word in them
 */
record Token(Kind kind, int start, int end, String text, String word) {

  enum Kind {
    NUMBER,
    WORD,
    SIGN,
    LINE_END,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }
}
