package org.papierstroom.nlp.tag.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Function words counted per language, each word shared out over the languages that have it. The
 * language with most of them is that of the text.
 */
final class Votes {

  private static final Language[] LANGUAGES = Language.values();
  private static final Map<String, double[]> SHARES = shares();

  /** So many words do not tell a language apart from that of the text around them. */
  private static final int FEW = 12;

  private final double[] votes = new double[LANGUAGES.length];
  private int words;

  void add(Token token) {
    if (!Character.isLetter(token.text().charAt(0))) {
      return;
    }
    words++;
    double[] shares = SHARES.get(lower(token));
    if (shares != null) {
      add(shares);
    }
  }

  void add(Votes more) {
    add(more.votes);
    words += more.words;
  }

  private void add(double[] more) {
    for (int i = 0; i < votes.length; i++) {
      votes[i] += more[i];
    }
  }

  /**
   * The language with most votes. Running prose has a function word in at least every eighth word;
   * a table or list of names not.
   */
  Language winner() {
    Language best = Language.UNDETERMINED;
    double most = Math.max(1.0, words / 12.0);
    for (Language language : LANGUAGES) {
      if (votes[language.ordinal()] > most) {
        most = votes[language.ordinal()];
        best = language;
      }
    }
    return best;
  }

  /**
   * The language of a paragraph of a text in {@code language}: another only where that is clear.
   */
  Language winnerIn(Language language) {
    if (words < FEW) {
      return language;
    }
    Language best = winner();
    boolean clear = votes[best.ordinal()] > 2 * votes[language.ordinal()];
    return best != Language.UNDETERMINED && clear ? best : language;
  }

  private static String lower(Token token) {
    return token.startsUpper() ? token.text().toLowerCase(Locale.ROOT) : token.text();
  }

  private static Map<String, double[]> shares() {
    Map<String, double[]> shares = new HashMap<>();
    for (Language language : LANGUAGES) {
      for (String word : language.words().split(" ", -1)) {
        shares.computeIfAbsent(word, key -> new double[LANGUAGES.length])[language.ordinal()] = 1;
      }
    }
    for (double[] share : shares.values()) {
      double owners = java.util.Arrays.stream(share).sum();
      java.util.Arrays.setAll(share, i -> share[i] / owners);
    }
    return shares;
  }
}
