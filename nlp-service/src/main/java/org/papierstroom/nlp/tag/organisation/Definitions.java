package org.papierstroom.nlp.tag.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Short names that a letter itself gives to an organisation: {@code Internationale Organisatie voor
 * Migratie (IOM)}, {@code Nederlandse Zorgautoriteit (hierna: de NZa)}.
 */
final class Definitions {

  private static final Set<String> HEREAFTER =
      Set.of("hierna", "verder", "voortaan", "afgekort", "kortweg", "hereafter", "hereinafter");
  private static final Set<String> FILLERS =
      Set.of(
          ":",
          "ook",
          "te",
          "noemen",
          "genoemd",
          "aangeduid",
          "als",
          "met",
          "wel",
          "de",
          "het",
          "\"",
          "'",
          "„",
          "“",
          "«",
          "the",
          "afgekort",
          "tot");
  private static final int LONGEST = 5;

  /**
   * A short name.
   *
   * @param from its first token
   * @param to one past its last token
   */
  record Definition(int from, int to) {}

  private Definitions() {}

  /** The short name defined right behind the full name that ends before token {@code after}. */
  static Optional<Definition> behind(Sentence sentence, int nameFrom, int after) {
    String sign = sentence.text(after);
    if (!sign.equals("(") && !sign.equals(",")) {
      return Optional.empty();
    }
    int at = after + 1;
    boolean explicit = HEREAFTER.contains(sentence.text(at).toLowerCase(Locale.ROOT));
    if (sign.equals(",") && !explicit) {
      return Optional.empty();
    }
    at = explicit ? at + 1 : at;
    while (explicit && FILLERS.contains(sentence.text(at)) || isQuote(sentence.text(at))) {
      at++;
    }
    int end = endOfShortName(sentence, at);
    if (end == at || !explicit && !abbreviates(sentence, nameFrom, after, at, end)) {
      return Optional.empty();
    }
    return Optional.of(new Definition(at, end));
  }

  private static int endOfShortName(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < LONGEST && !isEnd(sentence.token(to))) {
      to++;
    }
    boolean named =
        to > from && sentence.token(from).text().chars().anyMatch(Character::isUpperCase);
    return named ? to : from;
  }

  private static boolean isEnd(Token token) {
    return !token.isWord() || token.text().equals("en");
  }

  /** Every capital of the abbreviation occurs, in that order, in the full name. */
  private static boolean abbreviates(
      Sentence sentence, int nameFrom, int nameTo, int from, int to) {
    if (to - from != 1) {
      return sharesWord(sentence, nameFrom, nameTo, from);
    }
    StringBuilder name = new StringBuilder();
    List<Token> tokens = sentence.tokens().subList(nameFrom, nameTo);
    tokens.forEach(token -> name.append(token.text().toLowerCase(Locale.ROOT)));
    int at = -1;
    int capitals = 0;
    for (char c : sentence.text(from).toCharArray()) {
      if (!Character.isUpperCase(c)) {
        continue;
      }
      capitals++;
      at = name.indexOf(String.valueOf(Character.toLowerCase(c)), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return capitals > 0 && nameTo - nameFrom > 1;
  }

  private static boolean sharesWord(Sentence sentence, int nameFrom, int nameTo, int from) {
    return sentence.tokens().subList(nameFrom, nameTo).stream()
        .anyMatch(token -> token.text().equals(sentence.text(from)));
  }

  private static boolean isQuote(String token) {
    return token.equals("\"")
        || token.equals("'")
        || token.equals("«")
        || token.equals("“")
        || token.equals("„");
  }
}
