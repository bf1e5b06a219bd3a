package org.papierstroom.nlp.amount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papierstroom.nlp.amount.Phrases.Hit;

/**
 * Signs, ISO 4217 codes and names of the currencies in use and of the guilder, mark and franc
 * before them. Names are those of Unicode CLDR with their plurals.
 */
final class Currencies {

  /** Codes that are hardly ever anything but money, whatever number follows. */
  private static final Set<String> PLAIN =
      Set.of(
          "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "ANG",
          "AWG", "XCG", "SRD", "NLG", "AUD", "CAD", "TRY", "RUB", "UAH", "ZAR", "INR", "BRL");

  private static final int LONGEST_SIGN = 3;

  private final Map<String, String> signs;
  private final Set<String> codes;
  private final Set<String> starts = new HashSet<>();
  private final Phrases<String> names;

  private Currencies(Map<String, String> signs, Set<String> codes, Map<String, String> names) {
    this.signs = signs;
    this.codes = codes;
    this.names = new Phrases<>(names);
    starts.addAll(codes);
    signs.keySet().forEach(sign -> starts.add(new Scanner(sign, _ -> false).scan().at(0).text()));
  }

  /**
   * @param nameColumn the column of currencies.tsv with the language's names, from 0
   * @throws IllegalStateException when the table is missing or malformed
   */
  static Currencies withNamesIn(int nameColumn) {
    Map<String, String> signs = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Set<String> codes = new HashSet<>();
    for (String[] row : Table.read("currencies.tsv", 4)) {
      codes.add(row[0]);
      forms(row[1]).forEach(sign -> signs.put(sign, row[0]));
      forms(row[nameColumn]).forEach(name -> names.put(name, row[0]));
    }
    return new Currencies(signs, codes, names);
  }

  private static Stream<String> forms(String cell) {
    return Stream.of(cell.split("\\|", -1)).filter(form -> !form.isEmpty());
  }

  /**
   * A currency found in the text.
   *
   * @param sure false for what is a currency only before a number that looks like money, as in
   *     {@code TOP 10}
   * @param why the rule that found it
   */
  record Named(String code, boolean sure, String why) {}

  /** What signs and codes start with, as written. */
  Set<String> starts() {
    return starts;
  }

  /** The first words of names, in small letters. */
  Set<String> nameStarts() {
    return names.firsts();
  }

  boolean isCode(String letters) {
    return codes.contains(letters) || signs.containsKey(letters);
  }

  /** A currency before its number: sign, code, or the word {@code euro}. */
  Optional<Hit<Named>> before(Tokens tokens, int from) {
    Optional<Hit<Named>> sign = sign(tokens, from);
    if (sign.isPresent()) {
      return sign;
    }
    return names
        .at(tokens, from)
        .map(hit -> new Hit<>(new Named(hit.value(), false, "currency name"), from, hit.next()));
  }

  /** A currency after its number: name, code or sign. */
  Optional<Hit<Named>> after(Tokens tokens, int from) {
    Optional<Hit<Named>> name =
        names
            .at(tokens, from)
            .map(hit -> new Hit<>(new Named(hit.value(), true, "currency name"), from, hit.next()));
    return name.isPresent() ? name : sign(tokens, from);
  }

  private Optional<Hit<Named>> sign(Tokens tokens, int from) {
    Optional<Hit<Named>> longest = Optional.empty();
    if (!starts.contains(tokens.at(from).text())) {
      return longest;
    }
    for (int next = from + 1; next <= from + LONGEST_SIGN && next <= tokens.size(); next++) {
      if (next > from + 1 && !tokens.glued(next - 1)) {
        break;
      }
      String written = tokens.text(from, next);
      String signed = signs.get(written);
      if (signed != null) {
        longest = Optional.of(new Hit<>(new Named(signed, true, "currency sign"), from, next));
      } else if (codes.contains(written)) {
        longest =
            Optional.of(
                new Hit<>(
                    new Named(written, PLAIN.contains(written), "currency code"), from, next));
      }
    }
    return longest;
  }
}
