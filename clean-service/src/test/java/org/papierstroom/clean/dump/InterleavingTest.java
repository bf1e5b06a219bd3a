package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterleavingTest {

  private static final Pen PEN = Pen.of(Typeface.ARIAL, 0);
  private static final double SPREAD = 5_000;
  private static final String ONE = "De gemeente heeft de aanvraag voor het zwembad afgewezen.";
  private static final String TWO = "Wie bezwaar maakt, krijgt binnen zes weken antwoord.";

  private static Optional<Interleaving> of(String row, String... lines) {
    return Interleaving.of(row, List.of(lines), PEN, new Chunks(), SPREAD);
  }

  /** The printed characters of one of the lines, as the row shows them. */
  private static String line(Interleaving owners, int number, List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (Interleaving.Owned owned : owners.owned()) {
      if (owned.line() == number) {
        text.append(lines.get(number).charAt(owned.at()));
      }
    }
    return text.toString();
  }

  @Test
  void eachCharacterGoesToItsLine() {
    String row = Shuffles.byPlace(ONE, TWO, PEN);
    Interleaving owners = of(row, ONE, TWO).orElseThrow();
    assertEquals(ONE.replace(" ", ""), line(owners, 0, List.of(ONE, TWO)));
    assertEquals(TWO.replace(" ", ""), line(owners, 1, List.of(ONE, TWO)));
    assertEquals(Tail.printed(row), owners.owned().size());
  }

  @Test
  void rowOfOtherLinesHasNone() {
    String row = Shuffles.byPlace(ONE, TWO, PEN);
    assertTrue(of(row, ONE, TWO.replace("zes", "zeven")).isEmpty());
    assertTrue(of(row, ONE).isEmpty());
  }

  @Test
  void characterThatTwoLinesHaveAtOnePlaceIsUnsure() {
    Interleaving owners = of("aabc", "ab", "ac").orElseThrow();
    assertFalse(owners.owned().getFirst().sure());
    assertTrue(owners.owned().getLast().sure());
  }

  @Test
  void chunkMayStartAtTheSpaceBeforeACharacter() {
    Interleaving owners = of("ax b", "a b", "x").orElseThrow();
    assertEquals(new Interleaving.Owned(0, 2, 1, true), owners.owned().getLast());
  }
}
