package org.papierstroom.nlp.amount;

import java.util.List;
import java.util.Locale;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * The tokens of a text, with end tokens on both sides of it so that readers need no bounds check.
 */
final class Tokens {

  private static final Token FRONT = new Token(Kind.END, 0, 0, "", "");

  private final String text;
  private final Token back;
  private final List<Token> tokens;

  Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.back = new Token(Kind.END, text.length(), text.length(), "", "");
    this.tokens = List.copyOf(tokens);
  }

  /**
   * A phrase of a word list found in the text: what the list says of it, and the token after it.
   */
  record Hit<V>(V value, int from, int next) {}

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    if (index < 0) {
      return FRONT;
    }
    if (index >= tokens.size()) {
      return back;
    }
    return tokens.get(index);
  }

  /** Whether nothing stands between this token and the one before it. */
  boolean glued(int index) {
    return index > 0 && index < tokens.size() && at(index - 1).end() == at(index).start();
  }

  /** The token as word lists have it: lower case, straight apostrophe. */
  String word(int index) {
    return at(index).word();
  }

  /** The tokens as word lists have them, with single spaces. */
  String phrase(int from, int next) {
    if (next == from + 1) {
      return at(from).word();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < next; i++) {
      if (i > from && !glued(i)) {
        phrase.append(' ');
      }
      phrase.append(at(i).word());
    }
    return phrase.toString();
  }

  String text(int from, int next) {
    return text.substring(at(from).start(), at(next - 1).end());
  }

  /** The characters between a token and the one before it. */
  String gap(int index) {
    return text.substring(at(index - 1).end(), at(index).start());
  }

  static String normal(CharSequence text) {
    return text.toString().replace('’', '\'').replace('ʻ', '\'').toLowerCase(Locale.ROOT);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
