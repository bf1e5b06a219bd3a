package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papierstroom.clean.reconstruct.BlockTexts.texts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Role;

/** What word processors make of a letter: plain marks of notes, tables of sentences, bare lists. */
class WordProcessorTest {

  private static final Reconstruction RECONSTRUCTION = new Reconstruction();
  private static final double PITCH = 12;
  private static final String LONG =
      "De minister heeft de gemeenten in maart gevraagd om hun plan.";

  private static CleanText read(Drawing... pages) {
    List<DrawnPage> drawn =
        IntStream.range(0, pages.length).mapToObj(index -> pages[index].page(index + 1)).toList();
    return RECONSTRUCTION.ofDrawn(drawn.iterator(), new Notes());
  }

  private static Drawing text(int rows) {
    Drawing page = new Drawing();
    for (int row = 0; row < rows; row++) {
      page.line(LONG, 80, 120 + PITCH * row);
    }
    return page;
  }

  /** A page whose text calls for these notes, each on a line of its own. */
  private static Drawing calling(int... marks) {
    Drawing page = text(10);
    for (int i = 0; i < marks.length; i++) {
      String text = "Daarom wordt de bijdrage verhoogd";
      double baseline = 300 + 2 * PITCH * i;
      page.line(text, 80, baseline).size(6);
      page.line(String.valueOf(marks[i]), 80 + 5 * text.length(), baseline - 4).size(10);
    }
    return page.size(8);
  }

  private static List<String> marks(CleanText text) {
    return text.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .flatMap(block -> block.mark().stream())
        .toList();
  }

  private static Drawing column(Drawing page, double x, double baseline, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      page.line(lines[i], x, baseline + PITCH * i);
    }
    return page;
  }

  @Test
  void aPlainNumberSetAgainstItsNoteIsItsMark() {
    CleanText text =
        read(
            calling(9, 10)
                .line("9Zie de brief van maart.", 80, 760)
                .line("10Bron: eigen berekening.", 80, 770));

    assertEquals(List.of("9", "10"), marks(text));
    assertEquals(
        List.of("Zie de brief van maart.", "Bron: eigen berekening."), texts(text, Role.FOOTNOTE));
    assertFalse(text.text().contains("verhoogd10"), text.text());
  }

  @Test
  void notesWhoseTextIsATabAwayAreNoTable() {
    Drawing page = calling(1, 2, 3);
    for (int note = 1; note <= 3; note++) {
      page.line(String.valueOf(note), 80, 740 + 10 * note);
      page.line("Staatsblad 2023, nummer " + 7 * note, 98, 740 + 10 * note);
    }

    CleanText text = read(page);

    assertEquals(List.of("1", "2", "3"), marks(text));
    assertEquals(List.of(), texts(text, Role.TABLE));
  }

  @Test
  void notesThatSayTheSameOnTwoPagesAreNoRunningFeet() {
    CleanText text =
        read(
            calling(1, 2)
                .line("1 Zie de brief van maart.", 80, 760)
                .line("2 Bron: eigen berekening.", 80, 770),
            calling(3, 4)
                .line("3 Zie de brief van maart.", 80, 760)
                .line("4 Bron: eigen berekening.", 80, 770));

    assertEquals(List.of("1", "2", "3", "4"), marks(text));
  }

  @Test
  void aTableOfSentencesIsReadCellByCell() {
    Drawing page = text(4);
    column(page, 80, 200, "De gemeente vraagt om hulp bij", "de opvang in de wijk.");
    column(
        page,
        300,
        200,
        "Het rijk betaalt een deel van de",
        "kosten en stelt ruimte ter",
        "beschikking voor de",
        "bewoners.");
    column(
        page,
        80,
        248,
        "De provincie bemiddelt tussen",
        "gemeente en rijk over de",
        "grond die nodig is.");
    column(page, 300, 248, "Over de grond is in april een", "besluit genomen.");
    column(page, 80, 284, "Het waterschap let op de", "stand van het water.");
    column(
        page, 300, 284, "De kosten hiervan zijn in de", "begroting van vorig jaar", "opgenomen.");

    CleanText text = read(page);

    assertEquals(
        List.of(
            """
            De gemeente vraagt om hulp bij de opvang in de wijk. | Het rijk betaalt een deel van de \
            kosten en stelt ruimte ter beschikking voor de bewoners.
            De provincie bemiddelt tussen gemeente en rijk over de grond die nodig is. | \
            Over de grond is in april een besluit genomen.
            Het waterschap let op de stand van het water. | De kosten hiervan zijn in de begroting \
            van vorig jaar opgenomen.\
            """),
        texts(text, Role.TABLE).stream().map(table -> table.replace("\t", " | ")).toList());
  }

  @Test
  void columnsWhoseParagraphsBeginWhereTheyHappenToAreNoTable() {
    Drawing page = new Drawing();
    column(page, 80, 200, "De gemeente vraagt om hulp bij", "de opvang in de wijk.");
    column(
        page,
        300,
        200,
        "Het rijk betaalt een deel van de",
        "kosten en stelt ruimte ter",
        "beschikking voor de opvang");
    column(
        page,
        80,
        236,
        "De provincie bemiddelt tussen",
        "gemeente en rijk over de",
        "grond die daarvoor nodig is.");
    column(page, 300, 236, "van alle bewoners, ook voor wie", "later komt.");
    column(page, 80, 284, "Het waterschap let op de", "stand van het water.");
    column(
        page, 300, 272, "De kosten hiervan zijn in de", "begroting van vorig jaar", "opgenomen.");

    CleanText text = read(page);

    assertEquals(List.of(), texts(text, Role.TABLE));
    assertTrue(text.text().contains("de opvang van alle bewoners, ook"), text.text());
  }

  @Test
  void paragraphsOfOneLineThatAreSetInAreParagraphs() {
    Drawing page = new Drawing();
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      column(
          page,
          95,
          200 + 36 * paragraph,
          "Over de opvang van mensen is in maart een brief gestuurd aan");
      column(
          page,
          80,
          212 + 36 * paragraph,
          "de gemeenten, die daarop in april hebben geantwoord met een",
          "plan.");
    }
    column(page, 95, 344, "In april kwam daarop een antwoord van bijna alle gemeenten.");
    column(page, 95, 356, "Dat antwoord is in mei aan de Kamer gestuurd met een brief.");
    column(page, 95, 368, "De Kamer heeft daar in juni met de minister over gesproken.");

    assertEquals(7, texts(read(page), Role.PARAGRAPH).size());
  }

  @Test
  void whoSignsOnAPageOfItsOwnStandsLineByLine() {
    Drawing signed = new Drawing();
    signed.line("Hoogachtend,", 80, 120).line("J.P. van der Aalst", 80, 180);
    signed.line("directeur Wonen", 80, 192);

    List<String> paragraphs = texts(read(text(40), signed), Role.PARAGRAPH);

    assertEquals(
        List.of("Hoogachtend,", "J.P. van der Aalst", "directeur Wonen"),
        paragraphs.subList(paragraphs.size() - 3, paragraphs.size()));
  }

  @Test
  void aParagraphStraightBelowAListIsNoPartOfItsLastItem() {
    Drawing page = text(6);
    List<String> items =
        List.of(
            "het toezicht op de naleving;",
            "het beheer van de wegen;",
            "de kosten van het beheer;");
    for (int item = 0; item < items.size(); item++) {
      page.line("•", 80, 204 + PITCH * item).line(items.get(item), 100, 204 + PITCH * item);
    }
    page.line("Over de kosten volgt een brief.", 80, 240);

    CleanText text = read(page);

    assertEquals("• de kosten van het beheer;", texts(text, Role.LIST_ITEM).getLast());
  }

  @Test
  void whatHangsBelowAnItemIsNoFirstLineOfAParagraph() {
    Drawing page = text(6);
    for (int item = 0; item < 4; item++) {
      double baseline = 204 + 2 * PITCH * item;
      page.line("•", 80, baseline);
      page.line("De uitgaven voor het toezicht groeien volgend jaar met een.", 95, baseline);
      page.line("Hiervoor is geld beschikbaar.", 95, baseline + PITCH);
    }

    assertEquals(4, texts(read(page), Role.LIST_ITEM).size());
  }

  @Test
  void aHeadingBelowColumnsIsReadAfterThem() {
    Drawing page = new Drawing();
    String[] lines = new String[12];
    Arrays.fill(lines, "de raad vraagt om een plan van");
    column(page, 80, 200, lines);
    column(page, 260, 200, lines);
    page.size(14).line("Aanleiding", 80, 380).size(10);
    column(page, 80, 396, LONG, LONG);

    CleanText text = read(page);

    List<Block> blocks = text.pages().getFirst().blocks();
    int heading = blocks.stream().map(Block::text).toList().indexOf("Aanleiding");
    assertTrue(
        heading > 0 && blocks.get(heading + 1).text().startsWith("De minister"), text.text());
  }

  @Test
  void labelsAndValuesAboveNotesStayRows() {
    Drawing page = calling(1, 2).size(10);
    List<String> labels = List.of("Aanvrager", "Looptijd", "Soort");
    List<String> values = List.of("Stichting Zorg", "twee jaar", "woningbouw voor ouderen");
    for (int row = 0; row < labels.size(); row++) {
      page.line(labels.get(row), 80, 600 + PITCH * row)
          .line(values.get(row), 210, 600 + PITCH * row);
    }
    page.size(7).line("1 Staatsblad 2023, 12.", 80, 760).line("2 Eigen berekening.", 80, 770);

    CleanText text = read(page);

    assertEquals(
        3, texts(text, Role.TABLE).stream().mapToLong(table -> table.lines().count()).sum());
    assertEquals(List.of("1", "2"), marks(text));
  }

  @Test
  void aSentenceOfOneLineGoesOnOnTheNextPage() {
    Drawing first = text(30);
    first.line("Ik laat onderzoeken of dit zich goed verhoudt tot de Europese", 80, 504);
    Drawing second = new Drawing();
    second.line("Richtlijn over stroom.", 80, 120);

    assertTrue(read(first, second).text().contains("de Europese Richtlijn over stroom."));
  }
}
