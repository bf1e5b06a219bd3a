package org.papierstroom.testkit.dump;

import java.util.ArrayList;
import java.util.List;

/** Where the producer of a page ends one text-showing operation and starts the next. */
public enum Chunking {
  /** After every glyph. */
  GLYPHS,
  /** After every glyph whose width the word processor rounded to dots of a printer. */
  ROUNDED,
  /** Between the pairs of glyphs that its font kerns. */
  KERNED,
  /** After every word. */
  WORDS,
  /** At the end of the line. */
  LINES;

  /** Dots of a printer of 600 dots an inch in ten points. */
  private static final int DOTS = 83;

  private static final double WORTH_A_BREAK = 0.0012;

  /** The chunks of a line of text that starts at a place. */
  List<Chunk> chunks(Print print, double x, double baseline) {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String line = print.line();
    PrintFace face = print.face();
    double space = face.width(' ') * print.size();
    double start = x;
    double pen = x;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean last = i + 1 == line.length();
      pen += advance(face, c) * print.size() + (c == ' ' && !last ? print.stretch() : 0);
      if (print.spaces() || c != ' ') {
        text.append(c);
      } else {
        start = pen;
      }
      boolean spaceNext = !last && line.charAt(i + 1) == ' ';
      if (!text.isEmpty()
          && (last
              || (print.stretch() > 0 && c == ' ')
              || (!print.spaces() && spaceNext)
              || breaks(face, c, line.charAt(i + 1)))) {
        chunks.add(new Chunk(start, pen, baseline, space, text.toString()));
        text.setLength(0);
        start = pen;
      }
    }
    return chunks;
  }

  /**
   * A line as it is to be printed.
   *
   * @param stretch points added to each space between words
   * @param spaces false when words are set apart without printing a space
   */
  record Print(String line, PrintFace face, double size, double stretch, boolean spaces) {}

  double width(String line, PrintFace face, double size) {
    return size * line.chars().mapToDouble(c -> advance(face, (char) c)).sum();
  }

  private double advance(PrintFace face, char c) {
    return this == ROUNDED ? (double) Math.round(face.width(c) * DOTS) / DOTS : face.width(c);
  }

  private boolean breaks(PrintFace face, char c, char next) {
    return switch (this) {
      case GLYPHS -> true;
      case ROUNDED -> Math.abs(advance(face, c) - face.width(c)) > WORTH_A_BREAK;
      case KERNED -> (c * 31 + next * 17) % 7 < 2;
      case WORDS -> c == ' ';
      case LINES -> false;
    };
  }
}
