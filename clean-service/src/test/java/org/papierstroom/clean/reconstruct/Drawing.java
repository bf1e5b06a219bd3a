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
  private double size = SIZE;
  private boolean artifact;

  Drawing ink(Ink changed) {
    ink = changed;
    return this;
  }

  Drawing size(double changed) {
    size = changed;
    return this;
  }

  /** What follows is marked as pagination. */
  Drawing artifact() {
    artifact = true;
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
      at += size / 2;
    }
    return this;
  }

  Drawing glyphs(List<Glyph> added) {
    glyphs.addAll(added);
    return this;
  }

  Glyph glyph(String letter, double x, double baseline) {
    return new Glyph(letter, x, baseline, size / 2, size, Face.PLAIN, ink, Turn.UPRIGHT, artifact);
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
