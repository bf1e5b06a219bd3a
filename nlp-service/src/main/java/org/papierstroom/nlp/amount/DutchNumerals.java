package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * Dutch number words up to 999.999, in one word or in parts, and with halves and quarters.
 *
 * <p>{@code een} without accents is the article: it counts only before a multiplier ({@code een
 * miljoen}) and in {@code een half miljoen}.
 */
record DutchNumerals(Wording wording) implements Numerals {

  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> TENS =
      Map.of(
          "twintig",
          20,
          "dertig",
          30,
          "veertig",
          40,
          "vijftig",
          50,
          "zestig",
          60,
          "zeventig",
          70,
          "tachtig",
          80,
          "negentig",
          90);

  private static final int[] OPENINGS;

  static {
    String[] small = {
      "nul",
      "een",
      "twee",
      "drie",
      "vier",
      "vijf",
      "zes",
      "zeven",
      "acht",
      "negen",
      "tien",
      "elf",
      "twaalf",
      "dertien",
      "veertien",
      "vijftien",
      "zestien",
      "zeventien",
      "achttien",
      "negentien"
    };
    for (int value = 0; value < small.length; value++) {
      SMALL.put(small[value], value);
    }
    OPENINGS = openings();
  }

  @Override
  public boolean mayStartWith(String word) {
    if (word.length() < 3) {
      return false;
    }
    char first = word.charAt(0);
    return first == 'é'
        || first >= 'a'
            && first <= 'z'
            && Arrays.binarySearch(OPENINGS, opening(first, word.charAt(1), word.charAt(2))) >= 0;
  }

  /** The first three letters in one number, accents and hyphens left out of account. */
  private static int opening(char first, char second, char third) {
    return (first << 16) + (plainLetter(second) << 8) + plainLetter(third);
  }

  private static char plainLetter(char letter) {
    return letter == 'ë' || letter == 'é' ? 'e' : letter;
  }

  private static int[] openings() {
    return Stream.of(SMALL.keySet(), TENS.keySet(), Set.of("honderd", "duizend", "anderhalf"))
        .flatMap(Set::stream)
        .mapToInt(word -> opening(word.charAt(0), word.charAt(1), word.charAt(2)))
        .sorted()
        .toArray();
  }

  @Override
  public Optional<Phrases.Hit<BigDecimal>> read(Tokens tokens, int from) {
    if (!tokens.at(from).is(Kind.WORD)) {
      return Optional.empty();
    }
    String word = tokens.word(from);
    if (word.startsWith("anderhal")) {
      return word.equals("anderhalf") || word.equals("anderhalve")
          ? hit(ONE_AND_A_HALF, from, from + 1)
          : Optional.empty();
    }
    Optional<Phrases.Hit<BigDecimal>> part = partOfMultiplier(tokens, from, word);
    if (part.isPresent()) {
      return part;
    }
    if (word.equals("een")) {
      return wording.largeMultiplier(tokens.word(from + 1)).isPresent()
          ? hit(BigDecimal.ONE, from, from + 1)
          : Optional.empty();
    }
    return halved(word).flatMap(half -> hit(half, from, from + 1)).or(() -> whole(tokens, from));
  }

  /** {@code half miljoen}, {@code een kwart miljard}: only before a multiplier. */
  private Optional<Phrases.Hit<BigDecimal>> partOfMultiplier(Tokens tokens, int from, String word) {
    int at = word.equals("een") ? from + 1 : from;
    return wording
        .half(tokens.word(at))
        .filter(_ -> wording.largeMultiplier(tokens.word(at + 1)).isPresent())
        .flatMap(part -> hit(part, from, at + 1));
  }

  /** {@code tweeënhalf} in one word. */
  private static Optional<BigDecimal> halved(String word) {
    String stem = word.endsWith("halve") ? word.substring(0, word.length() - 5) : word;
    stem = stem.endsWith("half") ? stem.substring(0, stem.length() - 4) : stem;
    if (stem.length() == word.length()) {
      return Optional.empty();
    }
    String plain = plain(stem);
    if (!plain.endsWith("en")) {
      return Optional.empty();
    }
    OptionalInt whole = below1000(plain.substring(0, plain.length() - 2));
    return whole.isPresent()
        ? Optional.of(BigDecimal.valueOf(whole.getAsInt()).add(HALF))
        : Optional.empty();
  }

  private Optional<Phrases.Hit<BigDecimal>> whole(Tokens tokens, int from) {
    OptionalInt first = value(tokens.word(from));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int sum = first.getAsInt();
    int next = from + 1;
    OptionalInt rest =
        tokens.at(next).is(Kind.WORD) ? value(tokens.word(next)) : OptionalInt.empty();
    while (rest.isPresent() && rest.getAsInt() > 0 && fitsInto(sum, rest.getAsInt())) {
      sum += rest.getAsInt();
      next++;
      rest = value(tokens.word(next));
    }
    int end = next;
    BigDecimal whole = BigDecimal.valueOf(sum);
    return wording
        .partsAfter()
        .at(tokens, end)
        .map(part -> new Phrases.Hit<>(whole.add(part.value()), from, part.next()))
        .or(() -> hit(whole, from, end));
  }

  /** Whether {@code tweeduizend} goes on with {@code vijfhonderd}, and that with {@code tien}. */
  private static boolean fitsInto(int sum, int rest) {
    return sum >= 100 && (sum % 1000 == 0 ? rest < 1000 : sum % 100 == 0 && rest < 100);
  }

  /** The value of one word, or nothing. The bare article is no number. */
  static OptionalInt value(String word) {
    if (word.equals("een")) {
      return OptionalInt.empty();
    }
    String plain = plain(word);
    int thousand = plain.indexOf("duizend");
    if (thousand < 0) {
      return below1000(plain);
    }
    OptionalInt thousands =
        thousand == 0 ? OptionalInt.of(1) : below1000(plain.substring(0, thousand));
    OptionalInt rest = rest(plain.substring(thousand + "duizend".length()), 1000);
    return sum(thousands, 1000, rest);
  }

  /** Also {@code vijftienhonderd}, which passes the thousand. */
  private static OptionalInt below1000(String word) {
    int hundred = word.indexOf("honderd");
    if (hundred < 0) {
      return below100(word);
    }
    OptionalInt hundreds = hundred == 0 ? OptionalInt.of(1) : below100(word.substring(0, hundred));
    OptionalInt rest = rest(word.substring(hundred + "honderd".length()), 100);
    return sum(hundreds, 100, rest);
  }

  private static OptionalInt rest(String word, int below) {
    if (word.isEmpty()) {
      return OptionalInt.of(0);
    }
    OptionalInt rest = below == 100 ? below100(word) : below1000(word);
    return rest.isPresent() || !word.startsWith("en")
        ? rest
        : below == 100 ? below100(word.substring(2)) : below1000(word.substring(2));
  }

  private static OptionalInt sum(OptionalInt count, int of, OptionalInt rest) {
    if (count.isEmpty() || rest.isEmpty() || count.getAsInt() == 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(count.getAsInt() * of + rest.getAsInt());
  }

  private static OptionalInt below100(String word) {
    Integer small = SMALL.get(word);
    if (small != null) {
      return OptionalInt.of(small);
    }
    for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
      if (!word.endsWith(ten.getKey())) {
        continue;
      }
      String before = word.substring(0, word.length() - ten.getKey().length());
      if (before.isEmpty()) {
        return OptionalInt.of(ten.getValue());
      }
      Integer unit =
          before.endsWith("en") ? SMALL.get(before.substring(0, before.length() - 2)) : null;
      return unit != null && unit > 0 && unit < 10
          ? OptionalInt.of(ten.getValue() + unit)
          : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  private static String plain(String word) {
    return word.replace('ë', 'e').replace('é', 'e').replace("-", "");
  }

  private static Optional<Phrases.Hit<BigDecimal>> hit(BigDecimal value, int from, int next) {
    return Optional.of(new Phrases.Hit<>(value, from, next));
  }
}
