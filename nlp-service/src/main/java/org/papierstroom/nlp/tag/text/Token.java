package org.papierstroom.nlp.tag.text;

/**
 * A word, number or mark of punctuation.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end one past the last
 * @param text the token with its apostrophes and dashes folded, so that lookups need not care which
 *     sign a letter uses; as long as the original
 */
public record Token(int start, int end, String text) {

  public boolean startsUpper() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** True when it holds a letter or digit. */
  public boolean isWord() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** At least two letters, all of them capitals: an abbreviation or a heading. */
  public boolean isAllUpper() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters > 1;
  }
}
