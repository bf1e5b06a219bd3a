package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OtherFacesTest {

  private static final Pen PEN = Pen.of(Typeface.ARIAL, 0);
  private static final Chunks CHUNKS = PrintedLines.glyphByGlyph(PEN);

  private static Pen face(Typeface face) {
    return PEN.others().stream().filter(pen -> pen.face() == face).findFirst().orElseThrow();
  }

  /** Lines in a face that came into rows of others. */
  private static OtherFaces lines(Pen pen) {
    OtherFaces faces = new OtherFaces();
    for (String line : PrintedLines.DUTCH) {
      PrintedLines printed = new PrintedLines();
      PrintedLines.DUTCH.stream()
          .filter(one -> !one.equals(line))
          .forEach(one -> printed.with(one, LineSetting.plain(PEN)));
      PlaceRow old = printed.placed(new Random(5));
      Labelled merged = printed.with(line, LineSetting.plain(pen)).row(new Random(6));
      MergedRow row = MergedRow.of(merged.row(), old);
      faces.add(new OtherFaces.Line(line, row.places().around(row.ranks(merged.second()))));
    }
    return faces;
  }

  private static Optional<Pen> found(OtherFaces faces) {
    return faces.find(PEN.others(), CHUNKS, PlacedRows.SPREAD);
  }

  @Test
  void faceInTheSizeOfTheTextIsFoundAsItIs() {
    Pen found = found(lines(face(Typeface.TIMES_BOLD))).orElseThrow();
    assertEquals(Typeface.TIMES_BOLD, found.face());
    assertEquals(face(Typeface.TIMES_BOLD).width('n'), found.width('n'));
  }

  @Test
  void sizeIsFoundNearlyToAHair() {
    Pen smaller = face(Typeface.TIMES).times(0.8437);
    Pen found = found(lines(smaller)).orElseThrow();
    assertEquals(Typeface.TIMES, found.face());
    assertEquals(smaller.width('n'), found.width('n'), 0.001 * smaller.width('n'));
  }

  @Test
  void faceThatIsNoneOfThemIsNotMadeOut() {
    Pen odd = PEN.times(1.21).with('e', 90_001).with('n', 31_007).with('t', 77_777);
    assertTrue(found(lines(odd)).isEmpty());
  }

  @Test
  void linesThatToldAFaceAreNotAskedAgain() {
    OtherFaces faces = lines(face(Typeface.TIMES));
    assertTrue(found(faces).isPresent());
    assertEquals(
        List.of(), found(faces).stream().filter(again -> again.face() == Typeface.TIMES).toList());
  }
}
