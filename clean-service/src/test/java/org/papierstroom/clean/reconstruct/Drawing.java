package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Box;

/** Draws pages for tests: glyphs half an em wide, spaces drawn, one line after the other. */
final class Drawing {

  static final double SIZE = 10;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Box> images = new ArrayList<>();
  private Ink ink = Ink.VISIBLE;

  Drawing ink(Ink changed) {
    ink = changed;
    return this;
  }

  Drawing scan() {
    images.add(new Box(0, 0, 595, 842));
    return this;
  }

  Drawing line(String text, double x, double baseline) {
    double at = x;
    for (String letter : text.split("")) {
      glyphs.add(glyph(letter, at, baseline));
      at += SIZE / 2;
    }
    return this;
  }

  Drawing glyphs(List<Glyph> added) {
    glyphs.addAll(added);
    return this;
  }

  Glyph glyph(String letter, double x, double baseline) {
    return new Glyph(letter, x, baseline, SIZE / 2, SIZE, Face.PLAIN, ink, Turn.UPRIGHT, false);
  }

  List<Glyph> drawn() {
    return List.copyOf(glyphs);
  }

  DrawnPage page(int number) {
    return new DrawnPage(number, 595, 842, drawn(), images, List.of());
  }

  static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
