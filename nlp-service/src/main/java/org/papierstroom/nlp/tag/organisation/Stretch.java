package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Tokens {@code from} to {@code to} of a sentence among which a name may stand: those within reach
 * of a capital. The model is trained on stretches and reads nothing else, for half of all prose
 * lies outside them.
 */
public record Stretch(int from, int to) {

  /** Small words that a name may have before its first capital, between two or behind the last. */
  private static final int REACH = 3;

  /** The stretches of a sentence, from left to right, none touching another. */
  public static List<Stretch> of(Sentence sentence) {
    List<Stretch> stretches = new ArrayList<>(2);
    int from = -1;
    int to = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (!mayName(sentence, i)) {
        continue;
      }
      if (from >= 0 && i - REACH > to) {
        stretches.add(new Stretch(from, to));
        from = -1;
      }
      from = from < 0 ? Math.max(0, i - REACH) : from;
      to = Math.min(sentence.size(), i + 1 + REACH);
    }
    if (from >= 0) {
      stretches.add(new Stretch(from, to));
    }
    return stretches;
  }

  /** A capital that is not merely that of a sentence's first word. */
  private static boolean mayName(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!hasCapital(token.text())) {
      return false;
    }
    boolean first = i == 0 || !sentence.token(i - 1).isWord() && opens(sentence, i);
    return !first || !FirstWords.isCommon(token.text());
  }

  private static boolean opens(Sentence sentence, int i) {
    for (int before = 0; before < i; before++) {
      if (sentence.token(before).isWord()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
