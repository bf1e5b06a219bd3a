package org.papierstroom.nlp.tag.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences of tokens.
 *
 * <p>A line feed always ends a sentence: clean text has one per paragraph, heading, list item or
 * row, never inside one. Within a line a full stop, question or exclamation mark does, unless it
 * belongs to an abbreviation or a small letter follows.
 */
public final class Sentences {

  private Sentences() {}

  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      cut(Tokenizer.tokens(text, start, end), sentences);
      start = end + 1;
    }
    return sentences;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static void cut(List<Token> tokens, List<Sentence> sentences) {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (endsAt(tokens, i)) {
        sentences.add(new Sentence(tokens.subList(from, i + 1)));
        from = i + 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(new Sentence(tokens.subList(from, tokens.size())));
    }
  }

  private static boolean endsAt(List<Token> tokens, int i) {
    if (i + 1 == tokens.size()) {
      return true;
    }
    String token = tokens.get(i).text();
    String next = tokens.get(i + 1).text();
    if (isStop(token)) {
      return opensSentence(next);
    }
    if (isClosingQuote(token) && i > 0 && isStop(tokens.get(i - 1).text())) {
      return opensSentence(next);
    }
    return token.length() > 1 && token.endsWith(".") && Abbreviations.endsSentence(token, next);
  }

  private static boolean isStop(String token) {
    return token.equals(".") || token.equals("?") || token.equals("!") || token.equals("…");
  }

  private static boolean isClosingQuote(String token) {
    return token.equals("”") || token.equals("\"") || token.equals("»") || token.equals(")");
  }

  private static boolean opensSentence(String token) {
    char c = token.charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c) || "«“„\"'(€•-–".indexOf(c) >= 0;
  }
}
