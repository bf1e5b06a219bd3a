package org.papierstroom.nlp.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Writes numbers in the supported ways and reads them back. */
class ReadBackTest {

  private static final AmountGrammar DUTCH = AmountGrammar.dutch();

  /** Ways to write money around a number. */
  enum Frame {
    SIGN("€ ", ""),
    SIGN_CLOSE("€", ""),
    CODE("EUR ", ""),
    NAME("", " euro"),
    CODE_AFTER("", " EUR"),
    IN_SENTENCE("een bedrag van ca. € ", " per jaar");

    private final String before;
    private final String after;

    Frame(String before, String after) {
      this.before = before;
      this.after = after;
    }

    String around(String number) {
      return before + number + after;
    }
  }

  /** Words for powers of ten. */
  enum Scale {
    THOUSAND("duizend", 3),
    MILLION("miljoen", 6),
    MLN("mln", 6),
    BILLION("miljard", 9),
    MLD("mld", 9),
    TRILLION("biljoen", 12);

    private final String word;
    private final int power;

    Scale(String word, int power) {
      this.word = word;
      this.power = power;
    }
  }

  @Property
  void groupedNumberReadsBack(@ForAll @LongRange(min = 0) long number, @ForAll Frame frame) {
    assertEquals(BigDecimal.valueOf(number), valueOf(frame.around(grouped(number, "."))));
  }

  @Property
  void plainNumberReadsBack(@ForAll @LongRange(min = 0) long number, @ForAll Frame frame) {
    assertEquals(BigDecimal.valueOf(number), valueOf(frame.around(Long.toString(number))));
  }

  @Property
  void spacedNumberReadsBack(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number, @ForAll Frame frame) {
    assertEquals(BigDecimal.valueOf(number), valueOf(frame.around(grouped(number, " "))));
  }

  @Property
  void centsReadBack(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long euros,
      @ForAll @IntRange(min = 0, max = 99) int cents,
      @ForAll Frame frame) {
    String written = grouped(euros, ".") + String.format(",%02d", cents);
    BigDecimal exact = new BigDecimal(BigInteger.valueOf(euros * 100 + cents), 2);

    assertEquals(0, exact.compareTo(valueOf(frame.around(written))), written);
  }

  @Property
  void wholeEurosReadBack(@ForAll @LongRange(min = 0) long euros) {
    assertEquals(BigDecimal.valueOf(euros), valueOf("€ " + grouped(euros, ".") + ",-"));
  }

  @Property
  void scaledNumberReadsBack(
      @ForAll @IntRange(min = 1, max = 9_999) int whole,
      @ForAll @IntRange(min = 0, max = 99) int hundredths,
      @ForAll Scale scale,
      @ForAll Frame frame) {
    BigDecimal number = new BigDecimal(BigInteger.valueOf(whole * 100L + hundredths), 2);
    String written = number.toPlainString().replace('.', ',') + " " + scale.word;

    BigDecimal value = valueOf(frame.around(written));

    assertEquals(0, number.scaleByPowerOfTen(scale.power).compareTo(value), written);
  }

  @Property
  void spelledNumberReadsBack(@ForAll @IntRange(min = 2, max = 999_999) int number) {
    assertEquals(BigDecimal.valueOf(number), valueOf(DutchSpelling.spell(number) + " euro"));
  }

  @Property
  void spelledMillionsReadBack(
      @ForAll @IntRange(min = 2, max = 999) int millions,
      @ForAll @IntRange(min = 2, max = 999) int thousands) {
    String written =
        DutchSpelling.spell(millions)
            + " miljoen "
            + DutchSpelling.spell(thousands * 1000)
            + " euro";

    assertEquals(BigDecimal.valueOf(millions * 1_000_000L + thousands * 1000L), valueOf(written));
  }

  @Property
  void percentageReadsBack(
      @ForAll @IntRange(min = -1_000, max = 100_000) int hundredths,
      @ForAll("percentSigns") String sign) {
    BigDecimal number = new BigDecimal(BigInteger.valueOf(hundredths), 2);

    assertEquals(number, valueOf(number.toPlainString().replace('.', ',') + sign));
  }

  @Property
  void countReadsBack(@ForAll @IntRange(min = 2, max = 1_899) int number) {
    assertEquals(BigDecimal.valueOf(number), valueOf("Er zijn " + number + " aanvragen."));
    assertEquals(
        BigDecimal.valueOf(number), valueOf("Er zijn " + grouped(number, ".") + " aanvragen."));
  }

  @Property
  void rangeReadsBack(@ForAll("ranges") List<Integer> ends, @ForAll("connectors") String to) {
    List<FoundAmount> found =
        DUTCH.find("€ " + grouped(ends.get(0), ".") + to + "€ " + grouped(ends.get(1), "."));

    assertEquals(1, found.size());
    assertEquals(Optional.of(BigDecimal.valueOf(ends.get(0))), found.getFirst().low());
    assertEquals(Optional.of(BigDecimal.valueOf(ends.get(1))), found.getFirst().high());
  }

  @Property
  void anyTextGivesAmountsInOrderAndWithinIt(@ForAll("noise") String text) {
    int end = 0;
    for (FoundAmount amount : DUTCH.find(text)) {
      assertEquals(true, amount.start() >= end && amount.end() > amount.start(), text);
      end = amount.end();
    }
    assertEquals(true, end <= text.length(), text);
  }

  @Provide
  Arbitrary<String> percentSigns() {
    return Arbitraries.of("%", " %", " procent", " procentpunt");
  }

  @Provide
  Arbitrary<String> connectors() {
    return Arbitraries.of(" tot ", " à ", " tot en met ", " t/m ", " - ", "–", "-");
  }

  @Provide
  Arbitrary<List<Integer>> ranges() {
    Arbitrary<Integer> low = Arbitraries.integers().between(0, 1_000_000);
    Arbitrary<Integer> more = Arbitraries.integers().between(1, 1_000_000);
    return Combinators.combine(low, more).as((from, plus) -> List.of(from, from + plus));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "€",
            "EUR",
            "5",
            "1.234",
            ",",
            ".",
            "-",
            "–",
            "miljoen",
            "mln.",
            "ton",
            "tot",
            "en",
            "tussen",
            "%",
            "procent",
            "projecten",
            " ",
            " ",
            " ",
            "\n",
            "½",
            "𝟙",
            "per",
            "jaar",
            "één",
            "half",
            "artikel",
            "(",
            ")",
            "/",
            "'",
            "x € 1.000",
            "°C",
            "e\u0301")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static BigDecimal valueOf(String text) {
    List<FoundAmount> found = DUTCH.find(text);
    assertEquals(1, found.size(), text);
    return found.getFirst().value().orElseThrow();
  }

  private static String grouped(long number, String by) {
    return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", by);
  }
}
