package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LookFinderTest {

  private static final List<String> LINES =
      List.of(
          "De gemeente heeft de aanvraag voor het nieuwe zwembad vorig jaar afgewezen. ",
          "Het college vraagt om uitstel van drie weken en noemt daarvoor twee redenen. ",
          "Daarom komt er in het voorjaar een onderzoek naar de kosten van de brug. ",
          "Wie bezwaar maakt, krijgt binnen zes weken antwoord van de commissie. ",
          "Zij kwamen op 3 maart bijeen; volgens de notulen was iedereen aanwezig. ");

  private static List<Labelled> rows(LineSetting first, LineSetting second) {
    List<Labelled> rows = new ArrayList<>();
    for (String a : LINES) {
      for (String b : LINES) {
        if (!a.equals(b)) {
          rows.add(Shuffles.byPlaces(a, first, b, rows.size() % 3 == 0 ? second : first));
        }
      }
    }
    return rows;
  }

  @Test
  void typefaceAndRoundingAreTold() {
    LineSetting plain = LineSetting.plain(Pen.of(Typeface.ARIAL, 83));
    LetterLook look = new LookFinder(rows(plain, plain)).find().orElseThrow();
    assertEquals(Typeface.ARIAL, look.pen().face());
    assertEquals(83, look.pen().dots());
    assertEquals(0, look.indent());
  }

  @Test
  void indentIsToldToAHair() {
    LineSetting plain = LineSetting.plain(Pen.of(Typeface.TIMES, 0));
    LetterLook look = new LookFinder(rows(plain, plain.at(437_219))).find().orElseThrow();
    assertEquals(437_219, look.indent(), 500);
  }

  /** Rows that language misread are out of order, and some indent or other brings them nearer. */
  @Test
  void noIndentIsTakenWhereNoLineIsSetIn() {
    LineSetting plain = LineSetting.plain(Pen.of(Typeface.ARIAL, 0));
    List<Labelled> rows = rows(plain, plain);
    Random random = new Random(5);
    for (int i = 0; i < rows.size(); i += 4) {
      boolean[] misread = rows.get(i).second().clone();
      for (int j = 20; j < 40; j++) {
        misread[j] = random.nextBoolean();
      }
      rows.set(i, new Labelled(rows.get(i).row(), misread));
    }
    assertEquals(0, new LookFinder(rows).find().orElseThrow().indent());
  }

  @Test
  void faceIsNotToldByWholeLines() {
    List<Labelled> rows = new ArrayList<>();
    for (String line : LINES) {
      for (String other : LINES) {
        boolean[] second = new boolean[line.length() + other.length()];
        java.util.Arrays.fill(second, line.length(), second.length, true);
        rows.add(new Labelled(line + other, second));
      }
    }
    assertTrue(new LookFinder(rows).find().isEmpty());
  }

  @Test
  void faceOfHeadingsIsTold() {
    Pen pen = Pen.of(Typeface.TIMES, 0);
    Pen bold =
        pen.others().stream()
            .filter(other -> other.face() == Typeface.ARIAL_BOLD)
            .findFirst()
            .orElseThrow();
    LetterLook look =
        new LookFinder(rows(LineSetting.plain(pen), LineSetting.plain(bold))).find().orElseThrow();
    assertEquals(List.of(Typeface.ARIAL_BOLD), look.others().stream().map(Pen::face).toList());
  }

  @Test
  void noLookIsTakenFromRowsThatNoFaceSetsInOrder() {
    Random random = new Random(3);
    List<Labelled> rows = new ArrayList<>();
    for (Labelled row :
        rows(
            LineSetting.plain(Pen.of(Typeface.ARIAL, 0)),
            LineSetting.plain(Pen.of(Typeface.ARIAL, 0)))) {
      boolean[] anyhow = row.second().clone();
      for (int i = 0; i < anyhow.length; i++) {
        anyhow[i] = random.nextBoolean();
      }
      rows.add(new Labelled(row.row(), anyhow));
    }
    assertTrue(new LookFinder(rows).find().isEmpty());
  }

  @Test
  void textOfAListItemStartsBehindItsMark() {
    LineSetting item = LineSetting.plain(Pen.of(Typeface.MONOSPACED, 0)).item(500_000);
    double[] places = item.places("  • Een punt");
    assertEquals(0, places[2]);
    assertEquals(500_000, places[4]);
    assertEquals(600_000, places[5], 1);
    assertEquals(0, LineSetting.mark("Een punt"));
    assertEquals(3, LineSetting.mark("a) punt"));
  }
}
