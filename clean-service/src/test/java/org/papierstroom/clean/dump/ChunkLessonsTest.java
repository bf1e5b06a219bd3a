package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkLessonsTest {

  private static final List<String> LINES =
      List.of(
          "De gemeente heeft de aanvraag voor het nieuwe zwembad vorig jaar afgewezen. ",
          "Het college vraagt om uitstel van drie weken en noemt daarvoor twee redenen. ",
          "Daarom komt er in het voorjaar een onderzoek naar de kosten van de brug. ",
          "Wie bezwaar maakt, krijgt binnen zes weken antwoord van de commissie. ");

  private static final LineSetting PLAIN = LineSetting.plain(Pen.of(Typeface.ARIAL, 0));
  private static final ChunkLessons LESSONS =
      new ChunkLessons(new LetterLook(PLAIN.pen(), List.of(), 0), 100);

  private record Piece(double x, int line, String text) {}

  /** Ends chunks as fonts do that are kerned: always between the same two letters. */
  private static boolean kerned(char after, char next) {
    return (after * 31 + next * 17) % 7 < 2;
  }

  private static List<Piece> pieces(String line, int number) {
    double[] places = PLAIN.places(line);
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || kerned(line.charAt(i - 1), line.charAt(i))) {
        pieces.add(new Piece(places[start], number, line.substring(start, i)));
        start = i;
      }
    }
    return pieces;
  }

  private static Labelled row(String first, String second) {
    List<Piece> pieces = new ArrayList<>(pieces(first, 0));
    pieces.addAll(pieces(second, 1));
    pieces.sort(java.util.Comparator.comparingDouble(Piece::x));
    StringBuilder row = new StringBuilder();
    boolean[] fresh = new boolean[first.length() + second.length()];
    for (Piece piece : pieces) {
      for (char c : piece.text().toCharArray()) {
        fresh[row.length()] = piece.line() == 1;
        row.append(c);
      }
    }
    return new Labelled(row.toString(), fresh);
  }

  private static List<Labelled> rows() {
    List<Labelled> rows = new ArrayList<>();
    for (String first : LINES) {
      LINES.stream()
          .filter(line -> !line.equals(first))
          .forEach(line -> rows.add(row(first, line)));
    }
    return rows;
  }

  @Test
  void onePairThatEndsAChunkTellsAllOthersLikeIt() {
    Chunks chunks = LESSONS.of(rows());
    for (String pair : List.of("em", "ee", "nt", "aa", "om", "nd", "et", "ko")) {
      char after = pair.charAt(0);
      char next = pair.charAt(1);
      assertFalse(
          kerned(after, next) ? chunks.goesOn(after, next) : chunks.ends(after, next), pair);
      assertTrue(kerned(after, next) ? chunks.ends(after, next) : chunks.goesOn(after, next), pair);
    }
  }

  @Test
  void whereEachGlyphIsAChunkAnUnseenPairEndsOneToo() {
    List<Labelled> rows = new ArrayList<>();
    for (String first : LINES) {
      LINES.stream()
          .filter(line -> !line.equals(first))
          .forEach(line -> rows.add(Shuffles.byPlaces(first, PLAIN, line, PLAIN)));
    }
    Chunks chunks = LESSONS.of(rows);
    assertTrue(chunks.ends('Q', 'x'));
  }

  @Test
  void rowThatIsOutOfOrderTeachesNothing() {
    Labelled row = row(LINES.get(0), LINES.get(1));
    boolean[] swapped = row.second().clone();
    for (int i = 0; i < swapped.length; i++) {
      swapped[i] = i % 2 == 0;
    }
    Chunks chunks = LESSONS.of(List.of(new Labelled(row.row(), swapped)));
    assertFalse(chunks.ends('e', 'm'));
    assertFalse(chunks.goesOn('e', 'm'));
  }
}
