package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private static final Fields FIELDS =
      Fields.of(List.of("Afdeling Toezicht ", "Datum ", "3 maart 2024 ", "1", "Ons kenmerk "));

  /** The first page prints "Datum" where the others print "3 maart 2024". */
  @Test
  void fieldIsFoundWhereAnotherOneOfTheFirstPageStands() {
    String old = "Een regel van de D3a mtauam rt 2024 ";
    String merged = "EDeen  nraeagel  van de D33a  mtmauaamar rtt  22002244  ";
    Tail.Cut cut = FIELDS.cut(merged, old).orElseThrow();
    assertEquals("3 maart 2024", cut.tail().text());
    assertEquals("D33a  mtmauaamar rtt  22002244  ", merged.substring(cut.inMerged()));
    assertEquals("D3a mtauam rt 2024 ", old.substring(cut.inOld()));
  }

  @Test
  void fieldThatNoPagePrintedThereBeforeIsFoundAtTheEnd() {
    Tail.Cut cut = FIELDS.cut("DHee rtaa cdo l Ons kenmerk ", "Het col ").orElseThrow();
    assertEquals("Ons kenmerk", cut.tail().text());
    assertEquals("Het col ".length(), cut.inOld());
  }

  @Test
  void endThatTheNewPageDidNotPrintIsNoField() {
    assertTrue(FIELDS.cut("DHee rtaa cdo l Datum ", "Het Datum ").isEmpty());
    assertTrue(FIELDS.cut("DHee rtaa cdo l ", "Het ").isEmpty());
  }
}
