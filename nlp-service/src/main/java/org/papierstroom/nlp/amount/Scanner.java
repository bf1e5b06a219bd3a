package org.papierstroom.nlp.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.papierstroom.nlp.amount.Token.Kind;

/** Cuts text into tokens, one pass, every character looked at a fixed number of times. */
final class Scanner {

  private static final String FRACTIONS = "½¼¾⅛";
  private static final int LONGEST_WORD = 60;
  private static final String DASHES = "-–—=";

  private final String text;
  private final Predicate<String> currencyCode;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /**
   * @param currencyCode tells for a run of letters directly before a digit whether it is a
   *     currency, as in {@code EUR5}
   */
  Scanner(String text, Predicate<String> currencyCode) {
    this.text = text;
    this.currencyCode = currencyCode;
  }

  Tokens scan() {
    while (at < text.length()) {
      next();
    }
    return new Tokens(text, tokens);
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
      add(Kind.LINE_END, at + 1);
      return;
    }
    if (Tokens.isSpace(c)) {
      at++;
      return;
    }
    if (isDigit(c) || FRACTIONS.indexOf(c) >= 0) {
      add(Kind.NUMBER, numberEnd());
      return;
    }
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      add(Kind.WORD, wordEnd());
      return;
    }
    add(Kind.SIGN, at + 1);
  }

  private void add(Kind kind, int end) {
    String written = text.substring(at, end);
    tokens.add(new Token(kind, at, end, written, word(kind, written)));
    at = end;
  }

  private static String word(Kind kind, String written) {
    if (written.length() > LONGEST_WORD) {
      return "";
    }
    return kind == Kind.WORD ? Tokens.normal(written) : written;
  }

  private int numberEnd() {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
      if (isSeparator(end) && isDigit(charAt(end + 1))) {
        end++;
      }
    }
    if (FRACTIONS.indexOf(charAt(end)) >= 0) {
      return end + 1;
    }
    return wholeEnd(end);
  }

  /** Takes in the dash of {@code 5,-}, which says that there are no cents. */
  private int wholeEnd(int end) {
    if (!isSeparator(end) || DASHES.indexOf(charAt(end + 1)) < 0) {
      return end;
    }
    int after = end + 2;
    if (DASHES.indexOf(charAt(after)) >= 0) {
      after++;
    }
    return Character.isLetterOrDigit(charAt(after)) ? end : after;
  }

  private boolean isSeparator(int offset) {
    char c = charAt(offset);
    return c == '.' || c == ',';
  }

  private int wordEnd() {
    int end = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isDigit(c) && end - at <= 4 && currencyCode.test(text.substring(at, end))) {
        return end;
      }
      if (!isWordPart(c) && !(isJoint(c) && isWordPart(charAt(end + 1)))) {
        return addressEnd(end);
      }
      end++;
    }
    return end;
  }

  /** A web address is one word. */
  private int addressEnd(int wordEnd) {
    boolean address =
        text.startsWith("://", wordEnd)
            || wordEnd - at == 3 && text.startsWith("www.", at)
            || text.substring(at, Math.min(wordEnd, at + 64)).indexOf('@') > 0;
    int end = wordEnd;
    while (address && end < text.length() && !Tokens.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '²'
        || c == '³'
        || (c >= '₀' && c <= '₉')
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '‑' || c == '\'' || c == '’' || c == '_' || c == '@';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }
}
