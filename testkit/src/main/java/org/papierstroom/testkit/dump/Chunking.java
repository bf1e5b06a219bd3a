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
  List<Chunk> chunks(String line, PrintFace face, double size, double x, double baseline) {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double space = face.width(' ') * size;
    double start = x;
    double pen = x;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      text.append(c);
      pen += advance(face, c) * size;
      if (i + 1 == line.length() || breaks(face, c, line.charAt(i + 1))) {
        chunks.add(new Chunk(start, pen, baseline, space, text.toString()));
        text.setLength(0);
        start = pen;
      }
    }
    return chunks;
  }

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
