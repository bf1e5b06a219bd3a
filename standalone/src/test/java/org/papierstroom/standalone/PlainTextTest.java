package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Role;

class PlainTextTest {

  private static final PlainText USUAL = new PlainText(PlainText.USUAL_ROLES);

  @Test
  void pagesAreSeparatedByFormFeedsAndBlocksStandOnLinesOfTheirOwn() {
    var first = page(block(Role.HEADING, "Inleiding"), block(Role.PARAGRAPH, "Geachte heer,"));
    var second = page(block(Role.LIST_ITEM, "1. ten eerste"));

    assertEquals("Inleiding\nGeachte heer,\n\f1. ten eerste\n", USUAL.of(List.of(first, second)));
  }

  @Test
  void aPageWithoutTextKeepsItsPlace() {
    var filled = page(block(Role.PARAGRAPH, "Na de lege bladzijde."));

    assertEquals("\fNa de lege bladzijde.\n", USUAL.of(List.of(page(), filled)));
  }

  @Test
  void rowsOfATableStandOnLinesOfTheirOwn() {
    var table = page(block(Role.TABLE, "jaar | bedrag\n2021 | 12"));

    assertEquals("jaar | bedrag\n2021 | 12\n", USUAL.of(List.of(table)));
  }

  @Test
  void aLineFeedOrFormFeedInsideAParagraphDoesNotBreakTheLine() {
    var paragraph = page(block(Role.PARAGRAPH, "een\ntwee\fdrie"));

    assertEquals("een twee drie\n", USUAL.of(List.of(paragraph)));
  }

  @Test
  void captionsArePrintedByThemselvesAndAmongParagraphs() {
    var page = page(caption("Tabel 1. Uitgaven per jaar."), block(Role.PARAGRAPH, "tekst"));

    assertEquals(
        "Tabel 1. Uitgaven per jaar.\n", new PlainText(Set.of(Role.CAPTION)).of(List.of(page)));
    assertEquals(
        "Tabel 1. Uitgaven per jaar.\ntekst\n",
        new PlainText(Set.of(Role.PARAGRAPH)).of(List.of(page)));
  }

  @Test
  void onlyTheRolesAskedForArePrinted() {
    var page =
        page(
            block(Role.PARAGRAPH, "tekst"),
            block(Role.FOOTNOTE, "1 noot"),
            block(Role.FURNITURE, "Pagina 1 van 2"));

    assertEquals("tekst\n", USUAL.of(List.of(page)));
    assertEquals(
        "1 noot\nPagina 1 van 2\n",
        new PlainText(Set.of(Role.FOOTNOTE, Role.FURNITURE)).of(List.of(page)));
  }

  private static Page page(Block... blocks) {
    return new Page(1, 595, 842, List.of(), Arrays.asList(blocks));
  }

  private static Block block(Role role, String text) {
    return block(role, text, Optional.empty());
  }

  private static Block caption(String text) {
    return block(Role.PARAGRAPH, text, Optional.of("caption"));
  }

  private static Block block(Role role, String text, Optional<String> rule) {
    var box = new Box(0, 0, 0, 0);
    return new Block(role, text, 0, text.length(), box, false, rule, Optional.empty(), List.of());
  }
}
