package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccumulationFinderTest {

  private static final String FIRST =
      """
      Het college heeft op 3 maart besloten\s
      dat de brug over de vaart wordt hersteld.\s
      De kosten komen ten laste van het fonds.\s
      Pagina 1 van 2\s\
      """;

  @ParameterizedTest
  @MethodSource("separators")
  void dumpsArePartedAtFormFeedsEmptyLinesOrAnyLineEnd(String separator) {
    String text = FIRST + separator + mixed();
    assertEquals(2, AccumulationFinder.find(text).orElseThrow().size());
  }

  static Stream<String> separators() {
    return Stream.of("\f", "\n\n", "\n");
  }

  /** Line by line the two pages, one character of each in turn. */
  private static String mixed() {
    String[] old = FIRST.split("\n", -1);
    String[] added = {
      "De aannemer begint in de zomer aan het werk ",
      "en is klaar voor het nieuwe schooljaar. ",
      "Wij houden u op de hoogte. ",
      "Pagina 2 van 2 "
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < old.length; i++) {
      text.append(i == 0 ? "" : "\n").append(Shuffles.inTurn(old[i], added[i]));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource({"ordinary", "org.papierstroom.clean.dump.OrdinaryTexts#all"})
  void ordinaryTextIsNoAccumulation(String text) {
    assertTrue(AccumulationFinder.find(text).isEmpty());
  }

  static Stream<String> ordinary() {
    String minutes =
        "Verslag van de vergadering\nAanwezig: de leden\n1. Opening\nDe voorzitter opent.\n";
    String form = "AANVRAAG\nNaam:\nAdres:\nDatum:\nHandtekening:\n";
    String filled =
        "AANVRAAG\nNaam: J. de Vries\nAdres: Dorpsstraat 1\nDatum: 3 mei\nHandtekening: JdV\n";
    String poem = "De zee, de zee klotst voort\nin eindeloze deining\nde zee waarin ik\n\n";
    StringBuilder log = new StringBuilder();
    StringBuilder growing = new StringBuilder();
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      log.append("2024-01-01 12:00:0").append(i % 10).append(" INFO dienst gestart\n");
      table.append("Gemeente  ").append(i % 7).append("  ").append(100 + i % 3).append("\n");
    }
    for (int version = 1; version < 6; version++) {
      growing.append(minutes).append("Besluit ".repeat(version)).append("\n\n");
    }
    return Stream.of(
        minutes + minutes,
        minutes + "\f" + minutes + "\f" + minutes,
        minutes + "\n" + minutes + "2. Sluiting\nDe voorzitter sluit.\n",
        form + "\f" + filled,
        form + "\n" + filled + "\n" + form + "\n" + filled,
        poem.repeat(4),
        log.toString(),
        table.toString(),
        growing.toString(),
        thread(),
        drafts("\f"),
        drafts("\n\n"),
        filledPageByPage(),
        report(),
        refrains(),
        "een regel",
        "\n\n\n");
  }

  /** Each mail quotes all that came before it. */
  private static String thread() {
    String mail = "";
    StringBuilder all = new StringBuilder();
    for (int i = 1; i < 7; i++) {
      String quoted = mail.lines().map(line -> "> " + line + "\n").collect(Collectors.joining());
      mail = "Van: afdeling " + i + "\nBeste collega,\nAkkoord met punt " + i + ".\n" + quoted;
      all.append(mail).append("\n\n");
    }
    return all.toString();
  }

  /** Each draft has the lines of the one before, longer, and a line more. */
  private static String drafts(String separator) {
    StringBuilder all = new StringBuilder();
    for (int version = 1; version < 6; version++) {
      all.append("Concept\nDe raad besluit de verordening vast te stellen");
      all.append(" en bekend te maken".repeat(version)).append(".\n");
      for (int article = 1; article <= version + 2; article++) {
        all.append("Artikel ").append(article).append(" De aanvraag wordt schriftelijk gedaan.\n");
      }
      all.append("Aldus vastgesteld").append(separator);
    }
    return all.toString();
  }

  /** A form of three pages, blank and then with one more field filled in on each print. */
  private static String filledPageByPage() {
    List<String> labels =
        List.of("Naam:", "Straat:", "Plaats:", "Datum:", "Bedrag:", "Handtekening:");
    List<String> answers =
        List.of("J. de Vries", "Dorpsstraat 1", "Zwolle", "3 mei", "€ 12,50", "JdV");
    StringBuilder all = new StringBuilder();
    for (int print = 0; print <= answers.size(); print++) {
      for (int i = 0; i < labels.size(); i++) {
        all.append(labels.get(i)).append(i < print ? " " + answers.get(i) : "").append('\n');
      }
      all.append(print < answers.size() ? "\f" : "");
    }
    return all.toString();
  }

  /** Pages with the same head, foot and table. */
  private static String report() {
    StringBuilder all = new StringBuilder();
    for (int page = 1; page < 9; page++) {
      all.append("Jaarverslag 2024          Gemeente Voorbeeld\n");
      for (int row = 0; row < 20; row++) {
        all.append("Post ").append(row).append("   begroot   ").append(page * row * 37 % 1000);
        all.append("   werkelijk   ").append(page * row * 53 % 1000).append('\n');
      }
      all.append("Pagina ").append(page).append(" van 8\f");
    }
    return all.toString();
  }

  private static String refrains() {
    StringBuilder all = new StringBuilder();
    for (int verse = 1; verse < 12; verse++) {
      all.append("Het is couplet ").append(verse).append(" van het lied\n");
      all.append("dat ieder zingt en niemand ziet\n");
      all.append("en wie het hoort vergeet het niet, ").append("la ".repeat(verse)).append("\n\n");
    }
    return all.toString();
  }
}
