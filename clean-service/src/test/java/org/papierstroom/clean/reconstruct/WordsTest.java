package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final List<Glyph> glyphs = new ArrayList<>();
  private double at = 50;

  private void draw(String text, double baseline, double size) {
    for (String letter : text.split("")) {
      glyphs.add(
          new Glyph(
              letter, at, baseline, size / 2, size, Face.PLAIN, Ink.VISIBLE, Turn.UPRIGHT, false));
      at += size / 2;
    }
  }

  private List<String> rows() {
    return Row.of(Superscripts.raise(Words.of(glyphs, new Vocabulary()))).stream()
        .map(Row::line)
        .map(Line::text)
        .toList();
  }

  @Test
  void smallPrintBesideALargeFigureIsALineOfItsOwn() {
    draw("1040", 60, 24);
    at += 5;
    draw("Ministerie van Financiën", 50, 6);

    assertEquals(List.of("Ministerie van Financiën", "1040"), rows());
  }

  @Test
  void smallPrintBeforeALargeFigureIsALineOfItsOwn() {
    draw("Ministerie van Financiën", 50, 6);
    at += 5;
    draw("1040", 60, 24);

    assertEquals(List.of("Ministerie van Financiën", "1040"), rows());
  }

  @Test
  void aSuperscriptStaysInItsRow() {
    draw("Het besluit", 60, 10);
    draw("3", 56, 6);
    draw(" is genomen", 60, 10);

    assertEquals(1, rows().size());
  }
}
