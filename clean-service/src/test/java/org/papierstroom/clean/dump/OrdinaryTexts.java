package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that repeat themselves page after page without being dumps: all of them must come out as
 * they went in.
 */
final class OrdinaryTexts {

  private static final List<String> DAYS =
      List.of("maandag:", "dinsdag:", "woensdag:", "donderdag:", "vrijdag:");

  private OrdinaryTexts() {}

  static Stream<String> all() {
    return Stream.of("\f", "\n\n", "\n")
        .flatMap(
            separator ->
                Stream.of(
                    cumulativeLog(separator),
                    sortedActions(separator),
                    growingColumns(separator),
                    growingTable(separator),
                    timeSheets(separator),
                    unwrapped(separator),
                    sequences(separator),
                    numbers(separator),
                    statements(separator),
                    spacedOut(separator),
                    cumulativeSong(separator),
                    carbonCopies(separator),
                    amended(separator)));
  }

  /** Page k of this log has all of page k-1, in order and at its head; nothing is mixed. */
  private static String cumulativeLog(String separator) {
    List<String> pages = new ArrayList<>();
    StringBuilder page = new StringBuilder("Logboek van de brugwachter\n");
    for (int day = 1; day <= 12; day++) {
      page.append("dag ").append(day).append(": brug ").append(day * 7 % 5).append(" maal open\n");
      page.append("bijzonderheden: geen; waterstand ").append(60 + day * 13 % 40).append(" cm\n");
      pages.add(page.toString());
    }
    return String.join(separator, pages);
  }

  /** A list of actions sorted by place: new ones come between the old ones, line by line. */
  private static String sortedActions(String separator) {
    List<String> pages = new ArrayList<>();
    for (int version = 1; version <= 6; version++) {
      int step = version;
      pages.add(
          IntStream.range(0, 40)
              .filter(i -> i * 7 % 6 < step)
              .mapToObj(
                  i -> "Actie %02d: wijk %d belt de aannemer over de riolering".formatted(i, i))
              .collect(Collectors.joining("\n", "Actielijst\n", "\n")));
    }
    return String.join(separator, pages);
  }

  /** Each print has one column more. */
  private static String growingColumns(String separator) {
    List<String> pages = new ArrayList<>();
    for (int columns = 1; columns <= 5; columns++) {
      StringBuilder page = new StringBuilder();
      for (int row = 0; row < 15; row++) {
        page.append("Gemeente Voorbeeldstad wijk ").append(row);
        for (int column = 0; column < columns; column++) {
          page.append(";begroot ").append(column * row * 31 % 977).append(" duizend euro");
        }
        page.append('\n');
      }
      pages.add(page.toString());
    }
    return String.join(separator, pages);
  }

  /** A column and a row more each time. */
  private static String growingTable(String separator) {
    List<String> pages = new ArrayList<>();
    for (int size = 2; size <= 7; size++) {
      StringBuilder page = new StringBuilder("naam van het onderdeel\n");
      for (int row = 0; row < 4 + size; row++) {
        page.append("Onderdeel ").append(row);
        for (int column = 0; column < size; column++) {
          page.append(" kwartaal ").append(column).append(" bedrag ").append(row * 17 % 9);
        }
        page.append('\n');
      }
      pages.add(page.toString());
    }
    return String.join(separator, pages);
  }

  /** Many fields on each line, blank and then filled in. */
  private static String timeSheets(String separator) {
    String blank = String.join(" ", DAYS) + " totaal:";
    String filled =
        IntStream.range(0, DAYS.size())
            .mapToObj(i -> DAYS.get(i) + (i % 2 == 0 ? "8 uur kantoor" : " 6 uur thuis"))
            .collect(Collectors.joining(" ", "", " totaal:36 uur"));
    List<String> pages = new ArrayList<>();
    for (int week = 1; week <= 4; week++) {
      String line = (week % 2 == 0 ? filled : blank) + "\n";
      pages.add("Urenstaat\n" + line.repeat(6) + "Handtekening:\n");
    }
    return String.join(separator, pages);
  }

  /** A title page, and chapters with a paragraph on each line. */
  private static String unwrapped(String separator) {
    String paragraph =
        "De gemeente heeft in het afgelopen jaar met bewoners, ondernemers en scholen gesproken"
            + " over de inrichting van het plein, de bereikbaarheid van de winkels en het behoud"
            + " van de bomen. ";
    String title = "Nota openbare ruimte\nVastgesteld door de raad\nVersie van 3 maart\nBijlagen\n";
    return title
        + separator
        + (paragraph.repeat(12) + "\n").repeat(8)
        + separator
        + (paragraph.repeat(30) + "\n").repeat(9);
  }

  /** Four letters only: nearly every short row is hidden in a long one. */
  private static String sequences(String separator) {
    Random random = new Random(7);
    List<String> pages = new ArrayList<>();
    for (int width = 24; width <= 400; width *= 4) {
      StringBuilder page = new StringBuilder();
      for (int row = 0; row < 12; row++) {
        for (int i = 0; i < width; i++) {
          page.append("ACGT".charAt(random.nextInt(4)));
        }
        page.append('\n');
      }
      pages.add(page.toString());
    }
    return String.join(separator, pages);
  }

  private static String numbers(String separator) {
    Random random = new Random(8);
    List<String> pages = new ArrayList<>();
    for (int width = 6; width <= 96; width *= 4) {
      StringBuilder page = new StringBuilder();
      for (int row = 0; row < 12; row++) {
        for (int i = 0; i < width; i++) {
          page.append(random.nextInt(100)).append(' ');
        }
        page.append('\n');
      }
      pages.add(page.toString());
    }
    return String.join(separator, pages);
  }

  /** The same boilerplate on each page, and every page with more bookings than the one before. */
  private static String statements(String separator) {
    List<String> pages = new ArrayList<>();
    for (int month = 1; month <= 8; month++) {
      StringBuilder page = new StringBuilder("Rekeningafschrift\nNL00 BANK 0123 4567 89\n");
      for (int i = 0; i < 5 + 3 * month; i++) {
        page.append("0")
            .append(1 + i % 9)
            .append("-0")
            .append(month)
            .append(" Incasso ")
            .append(i * 7 % 5)
            .append(" energie en water af ")
            .append(i * month)
            .append(",00\n");
      }
      pages.add(page + "Aan dit afschrift kunnen geen rechten worden ontleend.\n");
    }
    return String.join(separator, pages);
  }

  private static String spacedOut(String separator) {
    String plain = "BESLUIT VAN DE RAAD\nover de verordening op de haven\ngelezen het voorstel\n";
    String spaced =
        plain
            .lines()
            .map(
                line -> line.chars().mapToObj(Character::toString).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "", "\n"));
    return plain + separator + spaced + separator + spaced;
  }

  /** Each verse has all lines of the verse before, and one in front of them. */
  private static String cumulativeSong(String separator) {
    List<String> verses = new ArrayList<>();
    String lines = "en een patrijs in een perenboom\n";
    for (int day = 2; day < 12; day++) {
      lines = day + " dansende dames en fluitende vinken,\n" + lines;
      verses.add("Op de " + day + "e dag gaf mijn lief aan mij\n" + lines);
    }
    return String.join(separator, verses);
  }

  private static String carbonCopies(String separator) {
    String order =
        """
        Bestelbon 2024-118
        Aantal  Omschrijving            Prijs
        12      dozen papier A4         54,00
        3       tonercassettes zwart   210,00
        Handtekening voor ontvangst
        """;
    return String.join(separator, java.util.Collections.nCopies(9, order));
  }

  /** A bill, and the bill with amendments put into its sentences. */
  private static String amended(String separator) {
    String bill =
        """
        Artikel 1 Onze Minister stelt jaarlijks een plan vast.
        Artikel 2 Het plan wordt aan de Kamer gezonden.
        Artikel 3 De kosten komen ten laste van het Rijk.
        Artikel 4 Deze wet treedt in werking op een tijdstip.
        """;
    String second =
        bill.replace("stelt", "stelt, na overleg met de gemeenten,")
            .replace("wordt", "wordt, met een toelichting,")
            .replace("kosten", "kosten, bedoeld in het eerste lid,");
    String third =
        second
            .replace("Kamer", "beide Kamers der Staten-Generaal en de Kamer")
            .replace("laste", "laste van de begroting, dat wil zeggen ten laste")
            .replace("tijdstip", "bij koninklijk besluit te bepalen tijdstip");
    return bill + separator + second + separator + third;
  }
}
