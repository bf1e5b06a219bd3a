package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.reconstruct.DutchWords;

class PlacedRowsTest {

  private static final List<String> LINES = PrintedLines.DUTCH;

  private static LanguageModel dutch;
  private static Words words;

  @BeforeAll
  static void load() {
    dutch = DutchModel.load();
    words = new Words(DutchWords.load()::knows);
  }

  private static PlacedRows rows(LetterLook look) {
    return new PlacedRows(PrintedLines.unshuffle(look.pen(), dutch, words), look);
  }

  /** Reads line after line out of rows that grow, and checks what must hold of each row. */
  private static List<String> read(
      List<String> lines, List<LineSetting> settings, LetterLook look, long seed) {
    PlacedRows rows = rows(look);
    Random ties = new Random(seed);
    PrintedLines printed = new PrintedLines().with(lines.getFirst(), settings.getFirst());
    Row old = Row.set(lines.getFirst(), look.pen(), 0);
    List<String> read = new ArrayList<>(List.of(lines.getFirst()));
    for (int page = 1; page < settings.size(); page++) {
      String merged = printed.with(lines.get(page), settings.get(page)).row(ties).row();
      Reading reading = rows.read(merged, old, page, dutch.start(), 0).readings().getFirst();
      assertTrue(Conservation.holds(merged, old.text(), reading.text()));
      old = reading.row();
      neverDecreases(old.places().orElseThrow());
      read.add(reading.text().strip() + ' ');
    }
    return read;
  }

  private static void neverDecreases(PlaceRow row) {
    for (int i = 1; i < row.from().length; i++) {
      assertTrue(row.from()[i] >= row.from()[i - 1] && row.to()[i] >= row.to()[i - 1]);
    }
  }

  @Test
  void linesComeOutWhateverTheOrderOfGlyphsAtOnePlace() {
    Pen pen = Pen.of(Typeface.ARIAL, 83);
    LineSetting plain = LineSetting.plain(pen);
    LetterLook look = new LetterLook(pen, List.of(), 0);
    for (long seed = 0; seed < 5; seed++) {
      assertEquals(LINES, read(LINES, Collections.nCopies(LINES.size(), plain), look, seed));
    }
  }

  @Test
  void linesOfListsAndHeadingsAreFoundWhereTheyStart() {
    Pen pen = Pen.of(Typeface.TIMES, 0);
    Pen bold =
        pen.others().stream()
            .filter(other -> other.face() == Typeface.TIMES_BOLD)
            .findFirst()
            .orElseThrow();
    LetterLook look = new LetterLook(pen, List.of(bold), 437_219);
    LineSetting plain = LineSetting.plain(pen);
    List<LineSetting> settings =
        List.of(
            plain,
            plain.at(look.indent()),
            LineSetting.plain(bold),
            plain,
            plain.at(look.indent()),
            plain);
    assertEquals(LINES, read(LINES, settings, look, 7));
  }

  /** Digits are as wide as each other, and which is whose follows from the places alone. */
  @Test
  void digitsOfFootnotesThatStandInOnePlaceAreNotExchanged() {
    Pen pen = Pen.of(Typeface.TIMES, 0);
    List<String> notes =
        List.of(
            "1 Kamerstukken II 2011/12, 29137, nr. 17. ",
            "7 Kamerstukken II 2017/18, 29959, nr. 119. ",
            "12 Kamerstukken II 2022/23, 30644, nr. 204. ");
    List<LineSetting> settings = Collections.nCopies(notes.size(), LineSetting.plain(pen));
    assertEquals(notes, read(notes, settings, new LetterLook(pen, List.of(), 0), 1));
  }

  @Test
  void facesOfAPageThatNobodyKnewAreLearnedFromItsRows() {
    Pen pen = Pen.of(Typeface.ARIAL, 0);
    Pen other =
        pen.others().stream()
            .filter(face -> face.face() == Typeface.TIMES)
            .findFirst()
            .orElseThrow();
    PlacedRows rows = rows(new LetterLook(pen, List.of(), 0));
    List<OtherFaces.Line> unsure = new ArrayList<>();
    for (String line : LINES) {
      PlacedRows.Tried tried = readInto(rows, line, LineSetting.plain(other), pen);
      assertEquals(line, tried.readings().getFirst().text().strip() + ' ');
      unsure.add(tried.unsure().orElseThrow());
    }
    assertTrue(rows.learnsFace(unsure));
    for (String line : LINES) {
      assertTrue(readInto(rows, line, LineSetting.plain(other), pen).unsure().isEmpty());
    }
  }

  /** Reads a line out of a row of all other lines. */
  private static PlacedRows.Tried readInto(
      PlacedRows rows, String line, LineSetting setting, Pen pen) {
    PrintedLines printed = new PrintedLines();
    LINES.stream()
        .filter(one -> !one.equals(line))
        .forEach(one -> printed.with(one, LineSetting.plain(pen)));
    PlaceRow places = printed.placed(new Random(1));
    Row old = Row.set(places.text(), pen, 0).placed(places);
    String merged = printed.with(line, setting).row(new Random(2)).row();
    return rows.read(merged, old, 1, dutch.start(), 0);
  }
}
