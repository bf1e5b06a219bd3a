package org.papierstroom.nlp.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * The tokens of a text, with end tokens on both sides of it so that readers need no bounds check.
 */
final class Tokens {

  /** Longer than any phrase in the word lists; what is longer is no phrase of ours. */
  private static final int LONGEST_PHRASE = 60;

  private final String text;
  private final List<Token> tokens;

  Tokens(String text, List<Token> tokens) {
    this.text = text;
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
      return new Token(Kind.END, 0, 0, "");
    }
    if (index >= tokens.size()) {
      return new Token(Kind.END, text.length(), text.length(), "");
    }
    return tokens.get(index);
  }

  /** Whether nothing stands between this token and the one before it. */
  boolean glued(int index) {
    return index > 0 && index < tokens.size() && at(index - 1).end() == at(index).start();
  }

  /** The token as word lists have it: lower case, straight apostrophe. */
  String word(int index) {
    Token token = at(index);
    return token.text().length() > LONGEST_PHRASE ? "" : normal(token.text());
  }

  /** The longest phrase of the list that starts at a token. */
  <V> Optional<Hit<V>> phraseAt(Map<String, V> list, int from, int mostTokens) {
    Optional<Hit<V>> longest = Optional.empty();
    for (int next = from + 1; next <= from + mostTokens && next <= tokens.size(); next++) {
      if (at(next - 1).is(Kind.LINE_END)
          || at(next - 1).end() - at(from).start() > LONGEST_PHRASE) {
        break;
      }
      V value = list.get(phrase(from, next));
      if (value != null) {
        longest = Optional.of(new Hit<>(value, from, next));
      }
    }
    return longest;
  }

  /** The longest phrase of the list that ends just before a token. */
  <V> Optional<Hit<V>> phraseBefore(Map<String, V> list, int next, int mostTokens) {
    Optional<Hit<V>> longest = Optional.empty();
    for (int from = next - 1; from >= next - mostTokens && from >= 0; from--) {
      if (at(from).is(Kind.LINE_END) || at(next - 1).end() - at(from).start() > LONGEST_PHRASE) {
        break;
      }
      V value = list.get(phrase(from, next));
      if (value != null) {
        longest = Optional.of(new Hit<>(value, from, next));
      }
    }
    return longest;
  }

  private String phrase(int from, int next) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < next; i++) {
      if (i > from && !glued(i)) {
        phrase.append(' ');
      }
      phrase.append(at(i).text());
    }
    return normal(phrase);
  }

  String text(int from, int next) {
    return text.substring(at(from).start(), at(next - 1).end());
  }

  /** The characters between a token and the one before it. */
  String gap(int index) {
    return text.substring(at(index - 1).end(), at(index).start());
  }

  static String normal(CharSequence text) {
    return text.toString().replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
