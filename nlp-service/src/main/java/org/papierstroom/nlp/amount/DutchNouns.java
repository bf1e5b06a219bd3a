package org.papierstroom.nlp.amount;

import java.util.Optional;
import java.util.regex.Pattern;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * Reads what is counted: a plural noun, with the adjectives before it. Without a dictionary it goes
 * by form: adjectives after a number end in -e, plural nouns in -en or -s; lists hold the words
 * that look like either and are not.
 */
record DutchNouns(Wording wording, Numerals numerals) implements Nouns {

  private static final int MOST_WORDS = 7;
  private static final int SHORTEST_NOUN = 4;

  /** {@code aangetroffen}, {@code uitgegeven}: an adjective when a noun follows. */
  private static final Pattern STRONG_PARTICIPLE =
      Pattern.compile(
          "(aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|vast|voor)ge\\p{L}{2,20}en");

  @Override
  public Optional<Hit<String>> plural(Tokens tokens, int from) {
    return read(tokens, from, false);
  }

  @Override
  public Optional<Hit<String>> singular(Tokens tokens, int from) {
    return read(tokens, from, true);
  }

  private Optional<Hit<String>> read(Tokens tokens, int from, boolean one) {
    int at = from;
    while (at < from + MOST_WORDS) {
      if (one && tokens.at(at).capitalised()) {
        return Optional.empty();
      }
      String word = tokens.word(at);
      if (!couldBeNoun(tokens, at, word)) {
        return Optional.empty();
      }
      int afterHyphen = afterSuspendedHyphen(tokens, at);
      if (afterHyphen > at) {
        at = afterHyphen;
        continue;
      }
      if (isModifier(word) && goesOn(tokens, at + 1)) {
        at = joined(tokens, at + 1);
        continue;
      }
      if (wording.is(Part.NOT_COUNTED, word)) {
        return Optional.empty();
      }
      boolean noun = one ? looksSingular(word) : looksPlural(word);
      return noun ? Optional.of(new Hit<>(tokens.at(at).text(), from, at + 1)) : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean couldBeNoun(Tokens tokens, int at, String word) {
    Token token = tokens.at(at);
    boolean barred = wording.is(Part.NOT_COUNTED, word) && !wording.is(Part.MODIFIER, word);
    if (!token.is(Kind.WORD) || barred) {
      return false;
    }
    if (token.capitalised() && !looksLikeName(token.text())) {
      return false;
    }
    return numerals.read(tokens, at).isEmpty();
  }

  /**
   * {@code Nederlanders}, {@code Kamerleden}, {@code EU-lidstaten}, {@code AOW'ers}; not a code.
   */
  private static boolean looksLikeName(String word) {
    return Character.isLowerCase(word.charAt(word.length() - 1))
        && word.chars().filter(Character::isLowerCase).count() >= 2;
  }

  /** {@code havo- en} of {@code havo- en vwo-scholen}. */
  private static int afterSuspendedHyphen(Tokens tokens, int at) {
    boolean suspended =
        tokens.at(at + 1).isSign("-")
            && tokens.glued(at + 1)
            && (tokens.word(at + 2).equals("en") || tokens.word(at + 2).equals("of"));
    return suspended ? at + 3 : at;
  }

  private boolean isModifier(String word) {
    return wording.is(Part.MODIFIER, word)
        || (word.length() >= SHORTEST_NOUN && word.endsWith("e"))
        || STRONG_PARTICIPLE.matcher(word).matches();
  }

  /** Whether a noun can still follow. */
  private boolean goesOn(Tokens tokens, int at) {
    int next = joined(tokens, at);
    String word = tokens.word(next);
    return tokens.at(next).is(Kind.WORD)
        && (wording.is(Part.MODIFIER, word) || !wording.is(Part.NOT_COUNTED, word));
  }

  /** Passes over the {@code en} between two adjectives. */
  private static int joined(Tokens tokens, int at) {
    String word = tokens.word(at);
    return word.equals("en") || word.equals("of") || tokens.at(at).isSign(",") ? at + 1 : at;
  }

  private boolean looksPlural(String word) {
    if (STRONG_PARTICIPLE.matcher(word).matches()) {
      return false;
    }
    if (wording.is(Part.PLURAL, word)) {
      return true;
    }
    if (word.endsWith("'s") || word.endsWith("'en") || word.endsWith("'ers")) {
      return true;
    }
    return word.length() >= SHORTEST_NOUN
        && (word.endsWith("en")
            || word.endsWith("ën")
            || (word.endsWith("s") && !word.endsWith("ss") && !isLatinSingular(word)));
  }

  /** {@code campus}, but not {@code bureaus} and {@code milieus}. */
  private static boolean isLatinSingular(String word) {
    return word.endsWith("us") && !word.endsWith("aus") && !word.endsWith("eus");
  }

  private static boolean looksSingular(String word) {
    return word.length() >= 3
        && word.chars().noneMatch(Character::isDigit)
        && !looksLikeParticiple(word);
  }

  private static boolean looksLikeParticiple(String word) {
    return (word.startsWith("ge") || word.contains("ge") && word.length() > 9)
        && (word.endsWith("d") || word.endsWith("t"))
        && !word.endsWith("gebied")
        && !word.endsWith("geschil")
        && !word.endsWith("budget");
  }
}
