package org.papierstroom.nlp.tag.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/** What the whole letter tells of a single word. */
public final class LetterContext {

  private static final int LONGEST = 12;

  private final Set<String> smallWords = new HashSet<>();
  private final Map<String, Piece> definitions = new HashMap<>();

  private LetterContext() {}

  public static LetterContext of(List<Sentence> sentences) {
    LetterContext context = new LetterContext();
    sentences.forEach(context::add);
    return context;
  }

  /** Whether a word occurs with a small letter, so that a capital elsewhere says little. */
  boolean isSmallElsewhere(String lower) {
    return smallWords.contains(lower);
  }

  /**
   * The kind of phrase that an abbreviation in brackets stands for; empty where none defines it.
   */
  Piece definition(String abbreviation) {
    return definitions.getOrDefault(abbreviation, Piece.EMPTY);
  }

  private void add(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (Character.isLowerCase(token.text().charAt(0))) {
        smallWords.add(token.text());
      } else if (sentence.text(i - 1).equals("(")
          && sentence.text(i + 1).equals(")")
          && hasTwoCapitals(token.text())) {
        definitions.putIfAbsent(token.text(), Piece.of(phrase(sentence, i - 2, token.text())));
      }
    }
  }

  /** The kind of the phrase that ends at token {@code last} and whose first letter fits. */
  private static String phrase(Sentence sentence, int last, String abbreviation) {
    char initial = Character.toLowerCase(abbreviation.charAt(0));
    int first = -1;
    for (int i = last; i >= 0 && last - i < LONGEST && sentence.token(i).isWord(); i--) {
      if (Character.toLowerCase(sentence.text(i).charAt(0)) == initial) {
        first = i;
      }
    }
    if (first < 0) {
      return "nothing";
    }
    String kind = "other";
    for (int i = first; i <= last; i++) {
      String word = sentence.text(i);
      String trigger = Triggers.classOf(word, word.toLowerCase(Locale.ROOT)).text();
      if (trigger.equals("head") || trigger.equals("law") && kind.equals("other")) {
        kind = trigger;
      }
    }
    return kind + (sentence.token(first).startsUpper() ? " capital" : " small");
  }

  private static boolean hasTwoCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }
}
