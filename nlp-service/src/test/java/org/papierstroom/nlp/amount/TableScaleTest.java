package org.papierstroom.nlp.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableScaleTest {

  private static final AmountGrammar DUTCH = AmountGrammar.dutch();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x € 1.000; 12000",
        "(x € 1.000); 12000",
        "bedragen x € 1 miljoen; 12000000",
        "x € 1 mln.; 12000000",
        "bedragen in € mln; 12000000",
        "in miljoenen euro's; 12000000",
        "(bedragen in duizenden euro’s); 12000",
        "x 1.000 euro; 12000",
        "x 1 mld. euro; 12000000000"
      })
  void headScalesTheFiguresOfItsRows(String head, String value) {
    assertEquals(List.of("12 = " + value + " EUR"), found("Uitgaven " + head + "\n\nLonen | 12"));
  }

  @Test
  void everyCellAfterTheLabelIsMoney() {
    assertEquals(
        List.of("1.250 = 1250000 EUR", "-3,5 = -3500 EUR", "0 = 0 EUR"),
        found(
            "Tabel 2 Uitgaven (x € 1.000)\n\n"
                + "Post | 2021 | 2022 | 2023\n"
                + "1 Lonen | 1.250 | -3,5 | 0"));
  }

  @Test
  void rowOfYearsIsAHead() {
    assertEquals(List.of(), found("(x € 1 mln)\nJaar | 2021 | 2022"));
  }

  @Test
  void percentagesKeepTheirKind() {
    assertEquals(List.of("5 = 5000000 EUR", "61% = 61 %"), found("(x € 1 mln)\nAandeel | 5 | 61%"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20 dagen x € 1.000", "5 x € 1.000", "Het mondt uit in € 1.000", "in 1.000 euro"})
  void amountInASentenceIsNoHead(String text) {
    assertEquals("1000 EUR", found(text + "\n\nLonen | 5").getLast().split(" = ", -1)[1]);
  }

  @Test
  void scaleEndsWithItsTable() {
    assertEquals(
        List.of("5 = 5000 EUR"), found("x € 1.000\n\nLonen | 5\n\nNieuwe tabel\n\nLonen | 7"));
  }

  @Test
  void scaleDoesNotReachPastRunningText() {
    assertEquals(List.of(), found("x € 1.000\n\nDit is lopende tekst.\n\nLonen | 7"));
  }

  private static List<String> found(String text) {
    return DUTCH.find(text).stream()
        .map(
            a ->
                text.substring(a.start(), a.end())
                    + " = "
                    + a.value().orElseThrow().toPlainString()
                    + " "
                    + a.currency().or(a::unit).orElseThrow())
        .toList();
  }
}
