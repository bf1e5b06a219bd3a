package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.papierstroom.nlp.amount.Token.Kind;

/** English number words up to 999 with halves; thousand and above are multipliers. */
record EnglishNumerals(Wording wording) implements Numerals {

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  @Override
  public boolean mayStartWith(String word) {
    return word.equals("a")
        || SMALL.containsKey(word)
        || TENS.containsKey(word)
        || word.indexOf('-') > 0;
  }

  @Override
  public Optional<Phrases.Hit<BigDecimal>> read(Tokens tokens, int from) {
    if (!tokens.at(from).is(Kind.WORD)) {
      return Optional.empty();
    }
    int at = tokens.word(from).equals("a") ? from + 1 : from;
    Optional<BigDecimal> part = wording.half(tokens.word(at));
    if (part.isPresent() && wording.largeMultiplier(tokens.word(at + 1)).isPresent()) {
      return Optional.of(new Phrases.Hit<>(part.get(), from, at + 1));
    }
    if (at > from) {
      return wording.power(Part.MULTIPLIER, tokens.word(at)).isPresent()
          ? Optional.of(new Phrases.Hit<>(BigDecimal.ONE, from, at))
          : Optional.empty();
    }
    return whole(tokens, from).map(whole -> withPart(tokens, from, whole));
  }

  private Optional<Phrases.Hit<BigDecimal>> whole(Tokens tokens, int from) {
    OptionalInt first = below100(tokens.word(from));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (!tokens.word(from + 1).equals("hundred")) {
      return hit(first.getAsInt(), from, from + 1);
    }
    int sum = first.getAsInt() * 100;
    int rest = tokens.word(from + 2).equals("and") ? from + 3 : from + 2;
    OptionalInt last = below100(tokens.word(rest));
    return last.isPresent() ? hit(sum + last.getAsInt(), from, rest + 1) : hit(sum, from, from + 2);
  }

  private Phrases.Hit<BigDecimal> withPart(Tokens tokens, int from, Phrases.Hit<BigDecimal> whole) {
    return wording
        .partsAfter()
        .at(tokens, whole.next())
        .map(part -> new Phrases.Hit<>(whole.value().add(part.value()), from, part.next()))
        .orElse(whole);
  }

  private static OptionalInt below100(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      int value = SMALL.getOrDefault(word, TENS.getOrDefault(word, 0));
      return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }
    int tens = TENS.getOrDefault(word.substring(0, hyphen), 0);
    int unit = SMALL.getOrDefault(word.substring(hyphen + 1), 0);
    return tens > 0 && unit > 0 && unit < 10 ? OptionalInt.of(tens + unit) : OptionalInt.empty();
  }

  private static Optional<Phrases.Hit<BigDecimal>> hit(int value, int from, int next) {
    return Optional.of(new Phrases.Hit<>(BigDecimal.valueOf(value), from, next));
  }
}
