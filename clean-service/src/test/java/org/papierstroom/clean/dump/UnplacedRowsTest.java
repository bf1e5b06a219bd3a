package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.reconstruct.DutchWords;

class UnplacedRowsTest {

  private static final Pen PEN = Pen.of(Typeface.ARIAL, 83);
  private static final Pen HOUSE = PEN.times(1.137).with('e', 61_803).with('n', 70_711);

  private static LanguageModel language;
  private static Words words;

  @BeforeAll
  static void load() {
    language = DutchModel.load();
    words = new Words(DutchWords.load()::knows);
  }

  private static Unshuffle by(OldRow.Ties ties) {
    return new Unshuffle(
        language, words, PEN, new Chunks(), ties, OldRow.Heads.IN_TURN, Tuning.DEFAULT);
  }

  private static List<Reading> readings(OldRow.Ties ties, String merged, Row old) {
    return new UnplacedRows(by(ties)).readings(merged, old, 9, language.start(), 0);
  }

  /** All lines but one, no two of which print anything at the same place. */
  private static PrintedLines others(String line) {
    PrintedLines printed = new PrintedLines();
    int start = 0;
    for (String one : PrintedLines.DUTCH) {
      start += 10;
      if (!one.equals(line)) {
        printed.with(one, LineSetting.plain(PEN).at(start));
      }
    }
    return printed;
  }

  @Test
  void anOldRowThatComesBackInItsOrderTellsTheNewLineWhateverItsFace() {
    for (String line : PrintedLines.DUTCH) {
      PrintedLines printed = others(line);
      Row old = Row.set(printed.row(new Random(1)).row(), PEN, 0); // none stands there
      String merged =
          printed.with(line, LineSetting.plain(HOUSE).at(31_416)).row(new Random(1)).row();
      List<Reading> readings = readings(OldRow.Ties.KEPT, merged, old);
      assertEquals(line.strip(), readings.getFirst().text().strip());
      for (Reading reading : readings) {
        assertTrue(Containment.inOrder(old.text(), merged));
        assertEquals(old.text().replace(" ", ""), left(merged, reading).replace(" ", ""));
      }
    }
  }

  @Test
  void whereCharactersChangePlacesRowsOfManyLinesAreReadByOrderToo() {
    String line = PrintedLines.DUTCH.get(2);
    for (long ties = 0; ties < 5; ties++) {
      PrintedLines printed = new PrintedLines();
      PrintedLines.DUTCH.stream()
          .filter(one -> !one.equals(line))
          .forEach(one -> printed.with(one, LineSetting.plain(PEN)));
      PlaceRow there = printed.placed(new Random(ties));
      Row old = new Row(there.text(), there.starts(), new int[there.text().length()]);
      String merged = printed.with(line, LineSetting.plain(HOUSE)).row(new Random(ties + 1)).row();
      List<Reading> readings = readings(OldRow.Ties.SHUFFLED, merged, old);
      assertEquals(line.strip(), readings.getFirst().text().strip());
    }
  }

  @Test
  void wordsOfAnOldRowThatComesBackInItsOrderKeepIt() {
    String old = "het plan van de raad en het plan van het college en de brug van de stad ";
    String line = "de raad en het college van de stad en het plan ";
    for (long seed = 0; seed < 50; seed++) {
      String merged = byWords(old, line, new Random(seed));
      for (Reading reading : readings(OldRow.Ties.KEPT, merged, Row.set(old, PEN, 0))) {
        assertEquals(old.strip(), left(merged, reading).strip().replaceAll(" +", " "));
      }
    }
  }

  /** What of a row is not the reading's. */
  private static String left(String merged, Reading reading) {
    StringBuilder left = new StringBuilder(merged);
    Arrays.stream(reading.places()).forEach(at -> left.setCharAt(at, ' '));
    return left.toString();
  }

  private static String byWords(String a, String b, Random random) {
    StringBuilder mixed = new StringBuilder();
    String[] one = a.strip().split(" ", -1);
    String[] two = b.strip().split(" ", -1);
    for (int i = 0, j = 0; i < one.length || j < two.length; ) {
      boolean first = j == two.length || (i < one.length && random.nextBoolean());
      mixed.append(first ? one[i++] : two[j++]).append(' ');
    }
    return mixed.toString();
  }
}
