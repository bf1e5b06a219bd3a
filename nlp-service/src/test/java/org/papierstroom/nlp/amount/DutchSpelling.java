package org.papierstroom.nlp.amount;

import java.util.List;

/** Writes whole numbers below a million as Dutch words, after the Woordenlijst (2015). */
final class DutchSpelling {

  private static final List<String> SMALL =
      List.of(
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
          "negentien");
  private static final List<String> TENS =
      List.of(
          "",
          "",
          "twintig",
          "dertig",
          "veertig",
          "vijftig",
          "zestig",
          "zeventig",
          "tachtig",
          "negentig");

  private DutchSpelling() {}

  static String spell(int number) {
    int thousands = number / 1000;
    int rest = number % 1000;
    if (thousands == 0) {
      return below1000(rest);
    }
    String head = (thousands == 1 ? "" : below1000(thousands)) + "duizend";
    return rest == 0 ? head : head + " " + (rest == 1 ? "één" : below1000(rest));
  }

  private static String below1000(int number) {
    int hundreds = number / 100;
    int rest = number % 100;
    if (hundreds == 0) {
      return below100(rest);
    }
    String head = (hundreds == 1 ? "" : SMALL.get(hundreds)) + "honderd";
    return rest == 0 ? head : head + below100(rest);
  }

  private static String below100(int number) {
    if (number < 20) {
      return SMALL.get(number);
    }
    int unit = number % 10;
    String ten = TENS.get(number / 10);
    if (unit == 0) {
      return ten;
    }
    return SMALL.get(unit) + (unit == 2 || unit == 3 ? "ën" : "en") + ten;
  }
}
