package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.reconstruct.DutchWords;

class OrderSearchTest {

  private static final Pen PEN = Pen.of(Typeface.ARIAL, 83);

  private static Unshuffle by;

  @BeforeAll
  static void load() {
    by = PrintedLines.unshuffle(PEN, DutchModel.load(), new Words(DutchWords.load()::knows));
  }

  /** A row of all lines but one, and what came of it when that one was printed too. */
  private static MergedRow row(String line, LineSetting setting, long ties) {
    PrintedLines printed = new PrintedLines();
    PrintedLines.DUTCH.stream()
        .filter(one -> !one.equals(line))
        .forEach(one -> printed.with(one, LineSetting.plain(PEN)));
    PlaceRow old = printed.placed(new Random(ties));
    return MergedRow.of(printed.with(line, setting).row(new Random(ties + 1)).row(), old);
  }

  private static List<OrderSearch.Found> found(MergedRow row) {
    return new OrderSearch(by, row, OrderSearch.Effort.LARGE).run(by.language().start(), 0);
  }

  @Test
  void lineOfAnyFaceComesOutOfARowOfMany() {
    Pen house = PEN.times(1.137).with('e', 61_803).with('n', 70_711);
    for (String line : PrintedLines.DUTCH) {
      MergedRow row = row(line, LineSetting.plain(house).at(31_416), 3);
      assertEquals(line, found(row).getFirst().text().strip() + ' ');
    }
  }

  @Test
  void everyReadingLeavesJustTheOldRow() {
    for (long seed = 0; seed < 10; seed++) {
      MergedRow row = row(PrintedLines.DUTCH.get(2), LineSetting.plain(PEN), seed);
      List<OrderSearch.Found> all = found(row);
      assertTrue(!all.isEmpty());
      for (OrderSearch.Found found : all) {
        assertTrue(Conservation.holds(row.text(), row.old().text(), found.text()));
        StringBuilder there = new StringBuilder();
        Arrays.stream(found.places()).forEach(at -> there.append(row.text().charAt(at)));
        assertEquals(found.text(), there.toString());
      }
    }
  }

  @Test
  void whatWasGivenUpForTheLikeliestIsToldWithIt() {
    PrintedLines printed = new PrintedLines();
    PrintedLines.DUTCH.forEach(line -> printed.with(line, LineSetting.plain(PEN)));
    PlaceRow old = printed.placed(new Random(1));
    String line = "De heer Oorschto spreekt namens de stichting met de gemeente over de haven. ";
    MergedRow row =
        MergedRow.of(printed.with(line, LineSetting.plain(PEN)).row(new Random(2)).row(), old);
    List<OrderSearch.Found> found = found(row);
    List<Doubt> doubts =
        Doubts.between(
            found.stream()
                .map(one -> new Reading(one.text(), one.places(), Row.set("", PEN, 1), one.score()))
                .toList());
    assertTrue(
        found.stream().anyMatch(one -> one.text().equals(line)) || !doubts.isEmpty(),
        found::toString);
    assertEquals(found.size(), found.stream().map(OrderSearch.Found::text).distinct().count());
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).score() >= found.get(i).score());
    }
  }

  @Test
  void rowThatDoesNotHoldTheOldOneHasNoReading() {
    PlaceRow old = PlaceRow.open("Quiz over xylofoons ");
    assertEquals(List.of(), found(MergedRow.of("De gemeente heeft de aanvraag afgewezen. ", old)));
  }
}
