package org.papierstroom.nlp.tag.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Dutch officialese into tokens by rule.
 *
 * <p>Kept whole: words with hyphens, ampersands and apostrophes inside ({@code DT&V}, {@code
 * 's-Hertogenbosch}, {@code PKI-consortium}), numbers with points and commas ({@code 1.234,50}),
 * abbreviations with their full stop ({@code m.n.}, {@code B.V.}). A stroke between words separates
 * them. Rules rather than a trained tokenizer, because the exceptions are a closed list.
 */
final class Tokenizer {

  private static final String ALONE = "()[]{}«»“”„\"…;?!/|<>•*=";
  private static final String OPENING = "'-–—";
  private static final String CLOSING = ",:'-–—";

  private static final String BEFORE_ADDRESS = "([<«“„\"'";
  private static final String BEHIND_ADDRESS = ")]>»”\"',.;:";
  private static final int SHORTEST_ADDRESS = 6;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** Tokens of the UTF-16 units {@code start} to {@code end} of {@code text}. */
  static List<Token> tokens(String text, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = start;
    while (at < end) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = at;
      while (stop < end && !isSpace(text.charAt(stop))) {
        stop++;
      }
      tokenizer.chunk(at, stop);
      at = stop;
    }
    return tokenizer.tokens;
  }

  /** Cuts a run without white space at the signs that always stand alone. */
  private void chunk(int start, int end) {
    if (address(start, end)) {
      return;
    }
    int from = start;
    for (int i = start; i < end; i++) {
      if (cutsAt(i, start, end)) {
        word(from, i);
        add(i, i + 1);
        from = i + 1;
      }
    }
    word(from, end);
  }

  /** Takes a chunk that holds an address, with the signs around it; false where it holds none. */
  private boolean address(int start, int end) {
    int from = start;
    while (from < end && BEFORE_ADDRESS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = end;
    while (to > from && BEHIND_ADDRESS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (!isAddress(from, to)) {
      return false;
    }
    for (int i = start; i < from; i++) {
      add(i, i + 1);
    }
    add(from, to);
    for (int i = to; i < end; i++) {
      add(i, i + 1);
    }
    return true;
  }

  /** A web or mail address or the number of a judgment, which is one word however it is cut up. */
  private boolean isAddress(int start, int end) {
    if (end - start < SHORTEST_ADDRESS) {
      return false;
    }
    if (text.startsWith("www.", start) || text.startsWith("ECLI:", start)) {
      return true;
    }
    for (int i = start + 1; i + 1 < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == ':' && text.startsWith("//", i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean cutsAt(int i, int start, int end) {
    char c = text.charAt(i);
    if (ALONE.indexOf(c) >= 0) {
      return !isInnerBracket(i, start, end);
    }
    if (c == ',' || c == ':') {
      return i + 1 < end && i > start && Character.isLetter(text.charAt(i + 1)) && !digit(i - 1);
    }
    return false;
  }

  /**
   * Brackets around an ending belong to the word: {@code gemeente(n)}, {@code (maatwerk)bedrijf}.
   */
  private boolean isInnerBracket(int i, int start, int end) {
    char c = text.charAt(i);
    if (c == '(') {
      int close = text.indexOf(')', i);
      return i > start && letter(i - 1) && close > i + 1 && close < end && lower(i + 1, close);
    }
    if (c == ')') {
      int open = text.lastIndexOf('(', i);
      return open > start && letter(open - 1) && i > open + 1 && lower(open + 1, i);
    }
    return false;
  }

  private boolean lower(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes loose signs off both ends of a word. */
  private void word(int start, int end) {
    int from = start;
    while (from < end && isOpening(from, end)) {
      add(from, from + 1);
      from++;
    }
    int to = end;
    while (to > from && isClosing(from, to)) {
      to--;
    }
    if (to > from) {
      add(from, to);
    }
    for (int i = to; i < end; i++) {
      add(i, i + 1);
    }
  }

  private boolean isOpening(int i, int end) {
    char c = Folding.fold(text.charAt(i));
    if (OPENING.indexOf(c) < 0) {
      return false;
    }
    if (c == '\'') {
      return !isGenitiveArticle(i, end);
    }
    return i + 1 == end || !digit(i + 1);
  }

  /** The elided article of {@code 's-Hertogenbosch} and {@code 't}. */
  private boolean isGenitiveArticle(int i, int end) {
    return i + 1 < end
        && "stnk".indexOf(text.charAt(i + 1)) >= 0
        && (i + 2 == end || !Character.isLetter(text.charAt(i + 2)));
  }

  private boolean isClosing(int start, int end) {
    char c = Folding.fold(text.charAt(end - 1));
    if (c == '.') {
      return end - 1 == start || !Abbreviations.takesFullStop(text.substring(start, end - 1));
    }
    if (c == '-') {
      // "in- en uitvoer", "€ 5,-": the hyphen stands for what is left out.
      return end - 1 == start;
    }
    return CLOSING.indexOf(c) >= 0;
  }

  private boolean digit(int i) {
    return Character.isDigit(text.charAt(i));
  }

  private boolean letter(int i) {
    return Character.isLetter(text.charAt(i));
  }

  private void add(int start, int end) {
    if (end > start) {
      tokens.add(new Token(start, end, Folding.fold(text, start, end)));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
