package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.reconstruct.DutchWords;

class PlacedRowsTest {

  private static final List<String> LINES =
      List.of(
          "De gemeente heeft de aanvraag voor het nieuwe zwembad vorig jaar afgewezen. ",
          "De raad vraagt het college om de plannen voor de haven nader toe te lichten. ",
          "Daarom komt er in het voorjaar een onderzoek naar de kosten van de brug. ",
          "Dat de wachttijden in de zorg oplopen, is volgens de minister bekend. ",
          "De subsidie van 12.500 euro is op 3 maart aan de stichting uitbetaald. ",
          "Volgens de inspectie is het toezicht op de scholen verbeterd sinds 2019. ");

  private static LanguageModel dutch;
  private static Words words;

  @BeforeAll
  static void load() {
    dutch = DutchModel.load();
    words = new Words(DutchWords.load()::knows);
  }

  /** A glyph as the extractor keeps it. */
  private record Glyph(double x, char c) {}

  private static String row(List<List<Glyph>> lines, Random ties) {
    List<Glyph> all = new ArrayList<>();
    lines.forEach(all::addAll);
    Collections.shuffle(all, ties);
    all.sort(Comparator.comparingDouble(Glyph::x));
    StringBuilder row = new StringBuilder();
    all.forEach(glyph -> row.append(glyph.c()));
    return row.toString();
  }

  private static List<Glyph> glyphs(String line, LineSetting setting) {
    double[] places = setting.places(line);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      glyphs.add(new Glyph(places[i], line.charAt(i)));
    }
    return glyphs;
  }

  private static Unshuffle unshuffle(Pen pen) {
    return new Unshuffle(
        dutch,
        words,
        pen,
        glyphByGlyph(pen),
        OldRow.Ties.SHUFFLED,
        OldRow.Heads.IN_TURN,
        Tuning.DEFAULT);
  }

  /** What is learned of chunks from rows in which each glyph is one. */
  private static Chunks glyphByGlyph(Pen pen) {
    Chunks chunks = new Chunks();
    for (int i = 1; i < LINES.size(); i++) {
      double[] old = LineSetting.plain(pen).places(LINES.get(i - 1));
      double[] fresh = LineSetting.plain(pen).places(LINES.get(i));
      StringBuilder row = new StringBuilder();
      int[] places = new int[fresh.length];
      int[] starts = new int[old.length + fresh.length];
      int a = 0;
      int b = 0;
      while (a < old.length || b < fresh.length) {
        boolean first = b == fresh.length || (a < old.length && old[a] <= fresh[b]);
        starts[row.length()] = (int) (first ? old[a] : fresh[b]);
        if (!first) {
          places[b] = row.length();
        }
        row.append(first ? LINES.get(i - 1).charAt(a++) : LINES.get(i).charAt(b++));
      }
      Row merged = new Row(row.toString(), starts, new int[starts.length]);
      for (int times = 0; times < 5; times++) {
        chunks.learn(new Reading(LINES.get(i), places, merged, 0));
      }
    }
    chunks.weigh();
    return chunks;
  }

  /** Reads line after line out of rows that grow, and checks what must hold of each row. */
  private static List<String> read(List<LineSetting> settings, LetterLook look, long seed) {
    PlacedRows rows = new PlacedRows(unshuffle(look.pen()), look);
    Random ties = new Random(seed);
    List<List<Glyph>> printed =
        new ArrayList<>(List.of(glyphs(LINES.getFirst(), settings.getFirst())));
    Row old = Row.set(LINES.getFirst(), look.pen(), 0);
    List<String> read = new ArrayList<>(List.of(LINES.getFirst()));
    for (int page = 1; page < settings.size(); page++) {
      printed.add(glyphs(LINES.get(page), settings.get(page)));
      String merged = row(printed, ties);
      PlaceReading reading = rows.read(merged, old, dutch.start()).orElseThrow();
      assertTrue(Conservation.holds(merged, old.text(), reading.text()));
      old = reading.readings(merged, old, page).getFirst().row();
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
      assertEquals(LINES, read(Collections.nCopies(LINES.size(), plain), look, seed));
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
    assertEquals(LINES, read(settings, look, 7));
  }

  /** Digits are as wide as each other, and which is whose follows from the places alone. */
  @Test
  void digitsOfFootnotesThatStandInOnePlaceAreNotExchanged() {
    Pen pen = Pen.of(Typeface.TIMES, 0);
    LineSetting plain = LineSetting.plain(pen);
    List<String> notes =
        List.of(
            "1 Kamerstukken II 2011/12, 29137, nr. 17. ",
            "7 Kamerstukken II 2017/18, 29959, nr. 119. ",
            "12 Kamerstukken II 2022/23, 30644, nr. 204. ");
    PlacedRows rows = new PlacedRows(unshuffle(pen), new LetterLook(pen, List.of(), 0));
    List<List<Glyph>> printed = new ArrayList<>(List.of(glyphs(notes.getFirst(), plain)));
    Row old = Row.set(notes.getFirst(), pen, 0);
    for (int page = 1; page < notes.size(); page++) {
      printed.add(glyphs(notes.get(page), plain));
      String merged = row(printed, new Random(page));
      PlaceReading reading = rows.read(merged, old, dutch.start()).orElseThrow();
      assertEquals(notes.get(page).strip(), reading.text().strip());
      old = reading.readings(merged, old, page).getFirst().row();
    }
  }

  @Test
  void facesOfAPageThatNobodyKnewAreLearnedFromItsRows() {
    Pen pen = Pen.of(Typeface.ARIAL, 0);
    Pen other =
        pen.others().stream()
            .filter(face -> face.face() == Typeface.TIMES)
            .findFirst()
            .orElseThrow();
    PlacedRows rows = new PlacedRows(unshuffle(pen), new LetterLook(pen, List.of(), 0));
    List<PlacedRows.Unread> unsure = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String first = LINES.get(i % LINES.size());
      String second = LINES.get((i + 1 + i / LINES.size()) % LINES.size());
      List<List<Glyph>> lines =
          List.of(glyphs(first, LineSetting.plain(pen)), glyphs(second, LineSetting.plain(other)));
      Row old =
          Row.set(first, pen, 0)
              .placed(PlaceRow.set(first, LineSetting.plain(pen), glyphByGlyph(pen)));
      unsure.add(new PlacedRows.Unread(row(lines, new Random(i)), old, dutch.start()));
    }
    assertTrue(rows.learnsFace(unsure));
    PlacedRows.Unread any = unsure.getFirst();
    assertEquals(
        LINES.get(1),
        rows.read(any.merged(), any.old(), any.before()).orElseThrow().text().strip() + ' ');
  }
}
