package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.List;

/** What is printed around the text: letterhead, address, margin fields, running head and foot. */
final class Stationery {

  private static final double MARGIN = 466;

  private final LetterScript script;
  private final LetterHead head;
  private final int pages;

  Stationery(LetterScript script, int pages) {
    this.script = script;
    this.head = script.head();
    this.pages = pages;
  }

  /** The runs of a page (1-based), in the order in which word processors draw them: first. */
  List<SetRun> page(int number) {
    List<SetRun> runs = new ArrayList<>();
    switch (script.layout()) {
      case MINISTRY -> ministry(runs, number);
      case MUNICIPAL -> municipal(runs, number);
      case KAMERVRAGEN -> kamervragen(runs, number);
      case REPORT -> {
        put(runs, head.title(), Face.REGULAR, 8, 85, 52);
        put(runs, head.sender(), Face.REGULAR, 8, 360, 52);
        put(runs, String.valueOf(number), Face.REGULAR, 9, 295, 803);
      }
      case PROGRAMME -> {
        put(runs, head.title(), Face.REGULAR, 8, 57, 805);
        put(runs, String.valueOf(number + 10), Face.BOLD, 8, 530, 805);
      }
      case AGREEMENT ->
          put(runs, String.valueOf(number), Face.REGULAR, 10, number % 2 == 0 ? 71 : 515, 808);
    }
    return runs;
  }

  private void ministry(List<SetRun> runs, int number) {
    if (number == 1) {
      put(runs, head.sender(), Face.REGULAR, 11, 315, 62);
      put(runs, "> Retouradres Postbus 20301 2500 EH Den Haag", Face.REGULAR, 7, 79, 128);
      column(runs, head.addressee(), 9, 79, 155, 13);
      put(runs, "Datum", Face.REGULAR, 9, 79, 285);
      put(runs, head.date(), Face.REGULAR, 9, 130, 285);
      put(runs, "Betreft", Face.REGULAR, 9, 79, 298);
      put(runs, head.subject(), Face.REGULAR, 9, 130, 298);
    }
    marginFields(runs, number);
    put(runs, "Pagina " + number + " van " + pages, Face.REGULAR, 6.5, MARGIN, 805);
  }

  private void marginFields(List<SetRun> runs, int number) {
    double y = 155;
    y = field(runs, head.directorate(), List.of(), y);
    if (number == 1) {
      y =
          field(
              runs,
              "Bezoekadres",
              List.of("Turfmarkt 147", "2511 DP Den Haag", "Postbus 20301", "www.rijksoverheid.nl"),
              y);
    } else {
      y = field(runs, "Datum", List.of(head.date()), y);
    }
    y = field(runs, "Ons kenmerk", head.ourReference().stream().toList(), y);
    if (number == 1) {
      y = field(runs, "Uw kenmerk", head.yourReference().stream().toList(), y);
      y = field(runs, "Bijlagen", head.enclosures().stream().toList(), y);
      field(
          runs,
          "Bij beantwoording de datum",
          List.of(
              "en ons kenmerk vermelden. Wilt u", "slechts één zaak in uw brief", "behandelen."),
          y);
    }
  }

  private static double field(List<SetRun> runs, String label, List<String> values, double y) {
    if (label.isEmpty()) {
      return y;
    }
    put(runs, label, Face.BOLD, 6.5, MARGIN, y);
    column(runs, values, 6.5, MARGIN, y + 9, 9);
    return y + 9 * (values.size() + 2);
  }

  private void municipal(List<SetRun> runs, int number) {
    put(runs, number + "/" + pages, Face.REGULAR, 8, 500, 805);
    if (number > 1) {
      put(runs, head.sender(), Face.REGULAR, 8, 71, 60);
      put(runs, head.ourReference().orElse(""), Face.REGULAR, 8, 430, 60);
      return;
    }
    put(runs, head.sender(), Face.BOLD, 14, 71, 70);
    column(runs, head.addressee(), 10, 71, 150, 13);
    double y = row(runs, "Datum", head.date(), 260);
    y = row(runs, "Ons kenmerk", head.ourReference().orElse(""), y);
    y = row(runs, "Uw kenmerk", head.yourReference().orElse(""), y);
    y = row(runs, "Bijlagen", head.enclosures().orElse(""), y);
    row(runs, "Onderwerp", head.subject(), y);
  }

  /** A label and its value; gives where the next row goes. */
  private static double row(List<SetRun> runs, String label, String value, double y) {
    if (value.isEmpty()) {
      return y;
    }
    put(runs, label, Face.REGULAR, 10, 71, y);
    put(runs, value, Face.REGULAR, 10, 170, y);
    return y + 14;
  }

  private void kamervragen(List<SetRun> runs, int number) {
    if (number == 1) {
      put(runs, "Tweede Kamer der Staten-Generaal", Face.BOLD, 16, 79, 62);
      put(runs, "2", Face.BOLD, 22, 515, 64);
      put(runs, head.title(), Face.REGULAR, 8, 79, 98);
      put(runs, "Aanhangsel van de Handelingen", Face.BOLD, 9.5, 193, 98);
      put(
          runs,
          "Vragen gesteld door de leden der Kamer, met de daarop door de",
          Face.REGULAR,
          8.5,
          193,
          116);
      put(runs, "regering gegeven antwoorden", Face.REGULAR, 8.5, 193, 126);
      head.ourReference().ifPresent(kenmerk -> put(runs, kenmerk, Face.BOLD, 14, 79, 204));
    }
    double width = 79;
    if (number % 2 == 1) {
      put(runs, "ah-tk-20232024-1187", Face.REGULAR, 5.5, width, 800);
    }
    put(runs, "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", Face.REGULAR, 7.5, 193, 808);
    put(runs, String.valueOf(number), Face.REGULAR, 8, 515, 808);
  }

  private static void column(
      List<SetRun> runs, List<String> lines, double size, double x, double y, double leading) {
    double at = y;
    for (String line : lines) {
      put(runs, line, Face.REGULAR, size, x, at);
      at += leading;
    }
  }

  private static void put(
      List<SetRun> runs, String text, Face face, double size, double x, double y) {
    if (!text.isEmpty()) {
      runs.add(SetRun.of(text, face, size, x, y));
    }
  }
}
