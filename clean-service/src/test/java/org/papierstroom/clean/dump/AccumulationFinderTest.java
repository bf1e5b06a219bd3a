package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  @MethodSource("ordinary")
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
        "een regel",
        "\n\n\n");
  }
}
