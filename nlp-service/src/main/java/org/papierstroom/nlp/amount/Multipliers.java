package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.papierstroom.nlp.amount.Token.Kind;

/** Reads the words that scale a number: {@code mln.}, {@code miljard}, {@code ton}, {@code k}. */
record Multipliers(Wording wording, Numerals numerals) {

  private static final int MOST_MULTIPLIERS = 2;
  private static final int TON = 5;
  private static final BigDecimal MOST_TON = BigDecimal.TEN;
  private static final int CLUE_WINDOW = 15;
  private static final int SHORTEST_HEAD = 5;

  /**
   * A number with its multipliers.
   *
   * @param power of ten, 0 without multiplier
   * @param euros whether the multiplier itself says that it is money
   * @param end UTF-16 offset: the point of an abbreviation is part of it, that of a sentence not
   */
  record Scaled(Numeral numeral, int power, boolean scaled, boolean euros, int next, int end) {}

  Scaled read(Tokens tokens, Numeral numeral, int from, boolean afterCurrency) {
    int power = 0;
    int at = from;
    int end = tokens.at(from - 1).end();
    for (int count = 0; count < MOST_MULTIPLIERS; count++) {
      Optional<Integer> multiplier = multiplier(tokens, at, afterCurrency);
      if (multiplier.isEmpty()) {
        break;
      }
      power += multiplier.get();
      at = afterPoint(tokens, at + 1);
      end = tokens.at(at - 1).end();
    }
    if (isTonOfMoney(tokens, numeral, at, afterCurrency)) {
      return new Scaled(numeral, power + TON, true, true, at + 1, tokens.at(at).end());
    }
    if (at == from) {
      return new Scaled(numeral, 0, false, false, from, end);
    }
    return rest(tokens, new Scaled(numeral, power, true, false, at, end));
  }

  private Optional<Integer> multiplier(Tokens tokens, int at, boolean afterCurrency) {
    if (!tokens.at(at).is(Kind.WORD)) {
      return Optional.empty();
    }
    String word = tokens.word(at);
    Optional<Integer> signed =
        afterCurrency ? wording.power(Part.SIGNED_MULTIPLIER, word) : Optional.empty();
    if (tokens.glued(at)) {
      return signed
          .or(() -> wording.power(Part.ATTACHED_MULTIPLIER, word))
          .or(() -> wording.power(Part.MULTIPLIER, word));
    }
    return wording.power(Part.MULTIPLIER, word).or(() -> signed);
  }

  private static int afterPoint(Tokens tokens, int at) {
    if (!tokens.at(at).isSign(".") || !tokens.glued(at) || tokens.at(at - 1).text().length() > 4) {
      return at;
    }
    Token after = tokens.at(at + 1);
    boolean sentenceEnds =
        after.is(Kind.END)
            || after.is(Kind.LINE_END)
            || after.capitalised() && !after.text().startsWith("EUR");
    return sentenceEnds ? at : at + 1;
  }

  /** {@code twee miljoen driehonderdduizend}. */
  private Scaled rest(Tokens tokens, Scaled scaled) {
    if (scaled.numeral().style() != Numeral.Style.SPELLED) {
      return scaled;
    }
    Optional<Phrases.Hit<BigDecimal>> rest = numerals.read(tokens, scaled.next());
    if (rest.isEmpty()) {
      return scaled;
    }
    int next = rest.get().next();
    BigDecimal value = rest.get().value();
    Optional<Integer> power = wording.power(Part.MULTIPLIER, tokens.word(next));
    if (power.isPresent()) {
      value = value.scaleByPowerOfTen(power.get());
      next++;
    }
    if (value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scaled.power())) >= 0) {
      return scaled;
    }
    BigDecimal sum = scaled.numeral().value().scaleByPowerOfTen(scaled.power()).add(value);
    return new Scaled(Numeral.spelled(sum), 0, true, false, next, tokens.at(next - 1).end());
  }

  /**
   * Whether {@code ton} is a hundred thousand euros. It is after a currency, and below ten in words
   * or near words of money; before a substance, or above ten, it is a weight.
   */
  private boolean isTonOfMoney(Tokens tokens, Numeral numeral, int at, boolean afterCurrency) {
    if (!wording.is(Part.TON_OF_MONEY, tokens.word(at)) || tokens.glued(at)) {
      return false;
    }
    if (afterCurrency || wording.is(Part.MONEY_CLUE, tokens.word(at + 1))) {
      return true;
    }
    int after = wording.is(Part.TON_JOIN, tokens.word(at + 1)) ? at + 2 : at + 1;
    if (wording.is(Part.SUBSTANCE, tokens.word(after))
        || wording.isFormula(tokens.at(after).text())) {
      return false;
    }
    return numeral.value().compareTo(MOST_TON) < 0
        && (numeral.style() == Numeral.Style.SPELLED || hasMoneyClue(tokens, at));
  }

  private boolean hasMoneyClue(Tokens tokens, int at) {
    for (int i = at - CLUE_WINDOW; i < at + CLUE_WINDOW; i++) {
      if (isMoneyClue(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The clue itself or a compound of it, {@code uitvoeringskosten}. */
  private boolean isMoneyClue(String word) {
    return wording.is(Part.MONEY_CLUE, word)
        || wording.forms(Part.MONEY_CLUE).stream()
            .anyMatch(clue -> clue.length() >= SHORTEST_HEAD && word.endsWith(clue));
  }
}
