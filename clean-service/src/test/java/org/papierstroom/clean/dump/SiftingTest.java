package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SiftingTest {

  private static final Pen PEN = Pen.of(Typeface.TIMES, 83);

  /** The old row of all lines but the last, and the row with it. */
  private record Case(MergedRow row, boolean[] fresh) {}

  private static Case drawn(long seed) {
    PrintedLines printed = new PrintedLines();
    for (int i = 0; i < 5; i++) {
      printed.with(PrintedLines.DUTCH.get(i), LineSetting.plain(PEN));
    }
    PlaceRow old = printed.placed(new Random(seed));
    Labelled merged =
        printed.with(PrintedLines.DUTCH.get(5), LineSetting.plain(PEN)).row(new Random(seed + 1));
    return new Case(MergedRow.of(merged.row(), old), merged.second());
  }

  @Test
  void newCharactersAreWhereTheyMayBe() {
    for (long seed = 0; seed < 20; seed++) {
      Case drawn = drawn(seed);
      Sifting sifting = Sifting.of(drawn.row());
      int printed = 0;
      int news = 0;
      for (int at = 0; at < drawn.fresh().length; at++) {
        if (drawn.row().text().charAt(at) != ' ') {
          assertTrue(!drawn.fresh()[at] || sifting.mayBeNew(printed, news));
          news += drawn.fresh()[at] ? 1 : 0;
          printed++;
          assertTrue(sifting.mayBeAfter(printed, news));
        }
      }
      assertEquals(drawn.row().news(), news);
    }
  }

  @Test
  void anOldRowInItsOrderHasTheSameWaysWhicheverWayTheyAreFound() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      String old = Shuffles.atRandom(PrintedLines.DUTCH.get(0), PrintedLines.DUTCH.get(1), random);
      String merged = Shuffles.atRandom(old, PrintedLines.DUTCH.get(2), random);
      double[] turns = new double[old.length()];
      Arrays.setAll(turns, i -> 1000 * i);
      MergedRow row = MergedRow.of(merged, new PlaceRow(old, turns, turns));
      assertArrayEquals(Sifting.of(row, 0).least(), Sifting.inOrder(row).least());
      assertArrayEquals(Sifting.of(row, 0).most(), Sifting.inOrder(row).most());
    }
  }

  @Test
  void orderLeavesLittleChoice() {
    Sifting sifting = Sifting.of(drawn(1).row());
    double width = 0;
    for (int i = 0; i < sifting.least().length; i++) {
      width += sifting.most()[i] - sifting.least()[i];
    }
    assertTrue(width / sifting.least().length < 4);
  }

  @Test
  void eachNewCharacterHasItsPlaceBetweenItsBounds() {
    Case drawn = drawn(2);
    PlaceRow.Bounds bounds = Sifting.of(drawn.row()).bounds(drawn.row().places());
    double[] places = LineSetting.plain(PEN).places(PrintedLines.DUTCH.get(5));
    int news = 0;
    for (int i = 0; i < places.length; i++) {
      if (PrintedLines.DUTCH.get(5).charAt(i) != ' ') {
        assertTrue(bounds.from()[news] <= places[i] && places[i] <= bounds.to()[news]);
        news++;
      }
    }
    assertEquals(bounds.from().length, news);
  }

  @Test
  void rowWithNothingNewHasOneWay() {
    PlaceRow old = PlaceRow.open("De raad ");
    Sifting sifting = Sifting.of(MergedRow.of("De raad ", old));
    assertTrue(sifting.mayBeAfter(6, 0));
    assertEquals(0, sifting.bounds(new RowPlaces("De raad ", old)).from().length);
  }
}
