package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFitTest {

  private static final Pen PEN = Pen.of(Typeface.ARIAL, 0);
  private static final LetterLook LOOK = new LetterLook(PEN, List.of(), 200_000);

  private static LineFit fit(String line, LineSetting setting) {
    PrintedLines printed = new PrintedLines();
    for (String other : PrintedLines.DUTCH.subList(1, 5)) {
      printed.with(other, LineSetting.plain(PEN));
    }
    PlaceRow old = printed.placed(new Random(8));
    Labelled merged = printed.with(line, setting).row(new Random(9));
    MergedRow row = MergedRow.of(merged.row(), old);
    int[] ranks = row.ranks(merged.second());
    Chunks chunks = PrintedLines.glyphByGlyph(PEN);
    return LineFit.of(row, line, ranks, LOOK, chunks, PlacedRows.SPREAD);
  }

  @Test
  void lineInAKnownSettingPutsAllPlacesInOrder() {
    String line = PrintedLines.DUTCH.getFirst();
    LineSetting indented = LineSetting.plain(PEN).at(200_000);
    LineFit fit = fit(line, indented);
    assertEquals(1, fit.agreed());
    PrintedLines printed = new PrintedLines();
    for (String other : PrintedLines.DUTCH.subList(1, 5)) {
      printed.with(other, LineSetting.plain(PEN));
    }
    PlaceRow all = printed.with(line, indented).placed(new Random(9));
    assertArrayEquals(all.bounds().to(), fit.places().orElseThrow().bounds().to());
  }

  @Test
  void lineInAnotherFaceAgreesWithNone() {
    Pen other = Pen.of(Typeface.VERDANA, 0).times(1.2);
    LineFit fit = fit(PrintedLines.DUTCH.getFirst(), LineSetting.plain(other));
    assertTrue(fit.agreed() < 0.5);
    assertTrue(fit.places().isEmpty());
  }
}
