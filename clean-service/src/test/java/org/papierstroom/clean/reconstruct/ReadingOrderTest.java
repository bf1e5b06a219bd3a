package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papierstroom.clean.reconstruct.BlockTexts.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Role;

/** In which order the parts of pages are read, and which of them are running text. */
class ReadingOrderTest {

  private static final Reconstruction RECONSTRUCTION = new Reconstruction();

  /** Thirty characters each: a column of 150 points. */
  private static final List<String> COLUMN =
      List.of(
          "de gemeente heeft in maart een",
          "plan gemaakt voor de opvang in",
          "de wijk en vraagt de bewoners ",
          "om hun mening te geven voordat");

  private static final List<String> WORDS =
      List.of("minister", "gemeente", "brief", "raad", "opvang", "bewoner", "plan", "wijk", "jaar");

  private static CleanText read(Drawing... pages) {
    List<DrawnPage> drawn =
        IntStream.range(0, pages.length).mapToObj(index -> pages[index].page(index + 1)).toList();
    return RECONSTRUCTION.ofDrawn(drawn.iterator(), new Notes());
  }

  private static Drawing text(int rows, int page) {
    Drawing drawing = new Drawing();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder("want");
      for (int word = 0; word < 8; word++) {
        line.append(' ').append(WORDS.get((7 * page + 5 * row + word * word) % WORDS.size()));
      }
      drawing.line(line.toString(), 80, 120 + 12 * row);
    }
    return drawing;
  }

  private static void column(Drawing page, String name, double x) {
    page.line("Het begin van " + name, x, 200);
    for (int row = 1; row < 16; row++) {
      page.line(COLUMN.get(row % COLUMN.size()).strip(), x, 200 + 12 * row);
    }
    page.line("en dit is het eind van " + name + ".", x, 200 + 12 * 16);
  }

  @Test
  void threeColumnsUnderAHeadingOverAllOfThemAreReadOneByOne() {
    Drawing page = new Drawing();
    page.size(18).line("Een plan voor de opvang in alle wijken van de stad", 50, 160).size(10);
    column(page, "een", 50);
    column(page, "twee", 220);
    column(page, "drie", 390);

    String text = read(page).text();

    List<String> order =
        List.of(
            "Een plan voor de opvang",
            "begin van een",
            "eind van een",
            "begin van twee",
            "eind van twee",
            "begin van drie",
            "eind van drie");
    int at = -1;
    for (String part : order) {
      int found = text.indexOf(part, at + 1);
      assertTrue(found > at, () -> part + " is not in its place: " + text);
      at = found;
    }
  }

  @Test
  void threeColumnsDrawnRowByRowAreReadOneByOne() {
    Drawing page = new Drawing();
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 3; column++) {
        String line = COLUMN.get((row + column) % COLUMN.size()).strip();
        page.line(
            row == 19 ? "slot van kolom " + column + "." : line, 50 + 170 * column, 100 + 12 * row);
      }
    }

    String text = read(page).text();

    for (int column = 0; column < 3; column++) {
      String slot = "slot van kolom " + column + ".";
      assertEquals(
          (column + 1) * text.length() / 3.0, text.indexOf(slot) + slot.length(), 40, text);
    }
  }

  @Test
  void aNoteThatGoesOnAtTheFootOfTheNextPageStaysOutOfTheText() {
    Drawing first = text(40, 1);
    first.line("en dat staat in de brief", 80, 600).size(6).line("1", 201, 596).size(10);
    first.line("waarvan de raad heeft", 210, 600);
    first.size(5).line("1", 80, 697).size(7);
    first.line("Kamerstuk 35 600, nr. 12, waarin staat dat de gemeenten in het najaar", 84, 700);
    first.line("hun plannen aan de minister sturen en dat de minister daarop in het", 80, 709);
    Drawing second = text(40, 2);
    second.size(7).line("voorjaar zal antwoorden, met een afschrift aan de Kamer.", 80, 700);

    CleanText text = read(first, second);

    String running = String.join(" ", texts(text, Role.PARAGRAPH));
    assertFalse(running.contains("Kamerstuk"), running);
    assertFalse(running.contains("afschrift"), running);
    assertEquals(2, texts(text, Role.FOOTNOTE).size(), text.text());
  }

  @Test
  void smallCapitalsAreLettersOfTheirWord() {
    Drawing page = text(12, 1);
    page.line("Dat schreef het M", 80, 300).size(7.5).line("INISTERIE", 165, 300).size(10);
    page.line(" van Financiën.", 198.75, 300);

    String text = read(page).text();

    assertTrue(text.contains("Dat schreef het MINISTERIE van Financiën."), text);
  }

  @Test
  void runningHeadsMayDifferOnLeftAndRightPages() {
    Drawing[] pages = new Drawing[6];
    for (int page = 0; page < pages.length; page++) {
      pages[page] = text(30, page + 1);
      boolean right = page % 2 == 0;
      pages[page]
          .size(8)
          .line(
              right ? "Jaarverslag van de commissie" : "Gemeente Voorbeeld", right ? 330 : 80, 60);
      pages[page].line(Integer.toString(page + 1), right ? 500 : 80, 800);
    }

    CleanText text = read(pages);

    assertFalse(text.text().contains("Jaarverslag"), text.text());
    assertFalse(text.text().contains("Voorbeeld"), text.text());
    assertEquals(12, texts(text, Role.FURNITURE).size());
  }
}
