package org.papierstroom.nlp.tag.text;

import java.util.List;

/** The tokens of one sentence, heading, list item or row. */
public record Sentence(List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The text of a token, or the empty string beyond either end. */
  public String text(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
  }

  public int start() {
    return tokens.getFirst().start();
  }

  public int end() {
    return tokens.getLast().end();
  }
}
