package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Role;

/** Where the text of a page stands, and what stands beside it. */
class LayoutTest {

  private static final Reconstruction RECONSTRUCTION = new Reconstruction();
  private static final String LONG =
      "De minister heeft de gemeenten in maart gevraagd om hun plan.";

  private static CleanText read(Drawing... pages) {
    List<DrawnPage> drawn =
        java.util.stream.IntStream.range(0, pages.length)
            .mapToObj(index -> pages[index].page(index + 1))
            .toList();
    return RECONSTRUCTION.ofDrawn(drawn.iterator(), new Notes());
  }

  private static Stream<Block> blocks(CleanText text) {
    return text.pages().stream().flatMap(page -> page.blocks().stream());
  }

  private static List<String> furniture(CleanText text) {
    return blocks(text)
        .filter(block -> block.role() == Role.FURNITURE)
        .map(block -> block.text().replace('\n', ' '))
        .toList();
  }

  private static Drawing lines(double x, int count) {
    Drawing page = new Drawing();
    for (int line = 0; line < count; line++) {
      page.line(LONG, x, 200 + 12 * line);
    }
    return page;
  }

  @Test
  void aMarginThatTheTextTouchesIsReadApart() {
    Drawing page = lines(80, 20).size(6);
    double margin = 80 + LONG.length() * 5 + 2;
    page.line("Directoraat-Generaal", margin, 200).line("Datum", margin, 224);
    page.line("14 maart", margin, 236).line("Kenmerk", margin, 260);

    CleanText text = read(page);

    assertTrue(furniture(text).toString().contains("Directoraat-Generaal"), text.text());
    assertEquals(0, text.text().split("Datum|Kenmerk|Directoraat", -1).length - 1, text.text());
  }

  @Test
  void whatIsMarkedAsPaginationSharesNoLineWithTheText() {
    double margin = 80 + LONG.length() * 5 + 2;
    Drawing page = lines(80, 12).artifact().line("Datum", margin, 212).line("14 mei", margin, 224);

    CleanText text = read(page);

    assertEquals(List.of("Datum 14 mei"), furniture(text));
    assertEquals(12, text.text().split("De minister", -1).length - 1);
  }

  @Test
  void aLineWhoseBeginningIsBlottedOutBelongsToItsParagraph() {
    Drawing page = new Drawing();
    page.line("Op verzoek van de minister is in maart overlegd met de heer", 80, 200);
    page.line("van het ministerie, met betrekking tot de stand", 140, 212);
    page.line("van zaken, en dat overleg heeft geleid tot een plan dat in", 80, 224);
    page.line("mei naar de Kamer is gestuurd.", 80, 236);

    CleanText text = read(page);

    assertEquals(1, blocks(text).count(), text.text());
  }

  @Test
  void theNumberOfAChapterIsNoPageNumber() {
    Drawing[] pages = new Drawing[4];
    for (int page = 0; page < pages.length; page++) {
      pages[page] = lines(80, 20);
    }
    pages[0].size(14).line("1", 80, 100).line("Inleiding", 110, 100);
    pages[3].size(14).line("2", 80, 100).line("Aanpak", 110, 100);

    CleanText text = read(pages);

    assertTrue(text.text().contains("1 Inleiding"), text.text());
    assertTrue(text.text().contains("2 Aanpak"), text.text());
  }

  @Test
  void everyEntryOfATableOfContentsStandsByItself() {
    Drawing page = new Drawing();
    page.line("1 Inleiding ............................................ 3", 80, 200);
    page.line("2 Aanpak van het onderzoek ............................. 5", 80, 212);
    page.line("3 Conclusie ............................................ 9", 80, 224);

    assertEquals(3, blocks(read(page)).count());
  }

  @Test
  void aDashThatOcrTakesForTinyStaysInItsLine() {
    Drawing page = lines(80, 8);
    page.line("In uw brief heeft u", 80, 320).size(2).line("—", 180, 321.2).size(10);
    page.line("kort gezegd", 190, 321).line("het volgende aangevoerd.", 250, 321.5);

    CleanText text = read(page);

    assertTrue(
        text.text().contains("In uw brief heeft u — kort gezegd het volgende aangevoerd."),
        text.text());
  }

  @Test
  void theFootOfAParliamentaryPaperOfOnePageIsFurniture() {
    Drawing page = lines(190, 20).size(14);
    page.line("Tweede Kamer der Staten-Generaal", 80, 60).size(8);
    page.line("Tweede Kamer, vergaderjaar 2020–2021, 35 600, nr. 30", 190, 800);

    CleanText text = read(page);

    assertTrue(furniture(text).toString().contains("nr. 30"), furniture(text).toString());
  }

  @Test
  void falseSpacesWithinAWordAreClosed() {
    Drawing page = lines(80, 8);
    page.line("De com", 80, 320).line("missie heeft de num", 111, 320).line("mers.", 207, 320);

    CleanText text = read(page);

    assertTrue(text.text().contains("De commissie heeft de nummers."), text.text());
  }

  @Test
  void twoWordsThatStandCloseStayTwo() {
    Drawing page = lines(80, 8);
    page.line("Het plan bestaat uit ", 80, 320).line("een deel.", 183, 320);

    CleanText text = read(page);

    assertTrue(text.text().contains("uit een deel."), text.text());
  }
}
