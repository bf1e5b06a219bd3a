package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallStepsTest {

  @Test
  void notesCountDownFromTheFootToTheirMarks() {
    List<String> rows =
        List.of("1", "Retour", "tekst", "1", "regel met noot", "19 maatregelen", "1", "noot");
    FootnoteMarks marks = FootnoteMarks.in(rows);
    assertEquals(6, marks.firstNote());
    assertEquals(Set.of(3), marks.raised());
  }

  @Test
  void noteThatStartsWithItsMarkIsFound() {
    FootnoteMarks marks =
        FootnoteMarks.in(List.of("2", "regel", "3", "regel", "2 Kamerstukken", "3 Kamerstukken"));
    assertEquals(4, marks.firstNote());
    assertEquals(Set.of(0, 2), marks.raised());
  }

  @Test
  void fieldThatEveryPagePrintsIsTakenApartByCounting() {
    Tail.Cut cut = Tail.doubled("tekst DDaattuumm ", "Datum ").orElseThrow();
    assertEquals(6, cut.inMerged());
    Tail.Cut third = cut.tail().again("nog DDDaaatttuuummm", "DDaattuumm").orElseThrow();
    assertEquals(3, third.tail().copies());
  }

  @Test
  void parliamentaryYearsFollowEachOther() {
    assertTrue(Numbers.weigh("II 2020/21, 19637", 0) > Numbers.weigh("II 2002/12, 19637", 0));
    assertTrue(Numbers.weigh("12", 11) > Numbers.weigh("21", 11));
    assertTrue(Numbers.weigh("nr. 2677.", 0) > Numbers.weigh("nr. 267. 7", 0));
  }

  @Test
  void rowsKeepTheirOrderFromDumpToDump() {
    Alignment alignment =
        Alignment.of(List.of("een", "twee"), List.of("nieuw", "een", "txweiee", "slot"))
            .orElseThrow();
    assertEquals(1, alignment.merged()[0]);
    assertEquals(2, alignment.merged()[1]);
    assertEquals(-1, alignment.oldOf()[3]);
  }

  @Test
  void formThatIsFilledInIsNoMixture() {
    List<String> form = List.of("Naam: Adres: Datum: ");
    List<String> filled = List.of("Naam: J. de Vries Adres: Dorp 1 Datum: 3 mei ");
    Alignment alignment = Alignment.of(form, filled).orElseThrow();
    assertEquals(0, Mixture.of(form, filled, alignment).rows());
  }
}
