package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownLinesTest {

  private static final KnownLines FIRST = KnownLines.first(List.of("een ", " ", "twee "));

  private static RepairedLine line(String text, int row, List<Doubt> doubts) {
    return new RepairedLine(text, row, true, text.length(), doubts);
  }

  @Test
  void linesOfARowAddUpFromDumpToDump() {
    Alignment alignment = new Alignment(new int[] {0, 1, 3}, new int[] {0, 1, -1, 2});
    KnownLines next =
        FIRST.next(
            alignment, List.of(line("drie ", 0, List.of()), RepairedLine.alone("nieuw ", 2)));
    assertEquals(
        List.of(List.of("een", "drie"), List.of(), List.of("nieuw"), List.of("twee")), next.rows());
    assertEquals(1, next.dump());
  }

  @Test
  void rowWithADoubtfulLineIsKnownNoMore() {
    Alignment alignment = new Alignment(new int[] {0, 1, 2}, new int[] {0, 1, 2});
    Doubt doubt = new Doubt(0, 4, List.of("dire"), 0.5);
    KnownLines next = FIRST.next(alignment, List.of(line("drie ", 0, List.of(doubt))));
    KnownLines last = next.next(alignment, List.of(line("vier ", 0, List.of())));
    assertEquals(1, last.rows().getFirst().size());
  }

  @Test
  void whatAllPagesPrintAlikeIsLeftOut() {
    Alignment alignment = new Alignment(new int[] {0, 1, 2}, new int[] {0, 1, 2});
    RepairedLine line = new RepairedLine("drie Datum", 0, true, 5, List.of());
    assertEquals(List.of("een", "drie"), FIRST.next(alignment, List.of(line)).rows().getFirst());
  }
}
