package org.papierstroom.nlp.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.papierstroom.nlp.amount.Token.Kind;
import org.papierstroom.nlp.amount.Tokens.Hit;

/**
 * Signs, ISO 4217 codes and names of the currencies in use and of the guilder, mark and franc
 * before them. Names are those of Unicode CLDR with their plurals.
 */
final class Currencies {

  private static final int LONGEST_NAME = 6;

  /** Codes that are hardly ever anything but money, whatever number follows. */
  private static final Set<String> PLAIN =
      Set.of(
          "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "ANG",
          "AWG", "XCG", "SRD", "NLG", "AUD", "CAD", "TRY", "RUB", "UAH", "ZAR", "INR", "BRL");

  private final Map<String, String> codes = new TreeMap<>();
  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Currencies() {}

  /**
   * @param nameColumn the column of currencies.tsv with the language's names, from 0
   */
  static Currencies withNamesIn(int nameColumn) {
    Currencies currencies = new Currencies();
    for (String[] row : Table.read("currencies.tsv", 4)) {
      currencies.codes.put(row[0], row[0]);
      for (String sign : row[1].split("\\|", -1)) {
        currencies.signs.put(sign, row[0]);
      }
      for (String name : row[nameColumn].split("\\|", -1)) {
        currencies.names.put(name, row[0]);
      }
    }
    currencies.signs.remove("");
    currencies.names.remove("");
    return currencies;
  }

  /**
   * A currency found in the text.
   *
   * @param sure false for what is a currency only before a number that looks like money, as in
   *     {@code TOP 10}
   * @param why the rule that found it
   */
  record Named(String code, boolean sure, String why) {}

  boolean isCode(String letters) {
    return codes.containsKey(letters) || signs.containsKey(letters);
  }

  /** A currency before its number: sign, code, or the word {@code euro}. */
  Optional<Hit<Named>> before(Tokens tokens, int from) {
    Optional<Hit<Named>> sign = sign(tokens, from);
    if (sign.isPresent()) {
      return sign;
    }
    return Optional.ofNullable(names.get(tokens.word(from)))
        .filter(_ -> tokens.at(from).is(Kind.WORD))
        .map(code -> new Hit<>(new Named(code, false, "currency name before"), from, from + 1));
  }

  /** A currency after its number: name, code or sign. */
  Optional<Hit<Named>> after(Tokens tokens, int from) {
    Optional<Hit<Named>> name =
        tokens
            .phraseAt(names, from, LONGEST_NAME)
            .map(hit -> new Hit<>(new Named(hit.value(), true, "currency name"), from, hit.next()));
    return name.isPresent() ? name : sign(tokens, from);
  }

  private Optional<Hit<Named>> sign(Tokens tokens, int from) {
    Optional<Hit<Named>> longest = Optional.empty();
    for (int next = from + 1; next <= from + 3 && next <= tokens.size(); next++) {
      if (next > from + 1 && !tokens.glued(next - 1)) {
        break;
      }
      String written = tokens.text(from, next);
      String signed = signs.get(written);
      String code = codes.get(written);
      if (signed != null) {
        longest = Optional.of(new Hit<>(new Named(signed, true, "currency sign"), from, next));
      } else if (code != null) {
        longest =
            Optional.of(
                new Hit<>(new Named(code, PLAIN.contains(code), "currency code"), from, next));
      }
    }
    return longest;
  }
}
