package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the pen moves for each character, in thousandths of the mean width of running text, so
 * that places set in different faces compare.
 *
 * @param face the typeface
 * @param dots how many dots of the printer go into the type size; 0 where widths were not rounded
 * @param widths by character code
 */
record Pen(Typeface face, int dots, int[] widths) {

  /** Shares of running Dutch, near enough to find the mean width. */
  private static final String RUNNING =
      "  eeeeeeeeeeennnnnaaaaaatttttiiiiirrrrroooodddssslllggvvhhkkmmuubbppwwjjzzcf       ";

  private static final int MEAN = 1000;

  static final int SLOTS = 512;
  private static final int DASH = 509;
  private static final int EURO = 510;
  private static final int WIDE = 511;

  /**
   * Sizes from 9 to 12 points at 600 dots an inch, as a word processor sets them, or no rounding.
   */
  private static final int[] DOTS = {0, 75, 83, 92, 100};

  static Pen of(Typeface face, int dots) {
    double total = 0;
    for (int i = 0; i < RUNNING.length(); i++) {
      total += rounded(face, dots, RUNNING.charAt(i));
    }
    double scale = MEAN * RUNNING.length() / total;
    int[] widths = new int[SLOTS];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = (int) Math.round(rounded(face, dots, (char) c) * scale);
    }
    widths[DASH] = widths['0'];
    widths[EURO] = widths['0'];
    widths[WIDE] = 2 * widths['0'];
    return new Pen(face, dots, widths);
  }

  /** All that are worth a try. */
  static List<Pen> candidates() {
    List<Pen> pens = new ArrayList<>();
    for (Typeface face : Typeface.values()) {
      for (int dots : DOTS) {
        pens.add(of(face, dots));
      }
    }
    return pens;
  }

  int width(char c) {
    return widths[slot(c)];
  }

  /** Which of the widths is that of a character. */
  static int slot(char c) {
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”', '„' -> '"';
      case '–' -> DASH;
      case '€' -> EURO;
      case '—', '…' -> WIDE;
      default -> c < DASH ? c : 'n';
    };
  }

  private static double rounded(Typeface face, int dots, char c) {
    double width = face.width(c) / 1000.0;
    return dots == 0 ? width : (double) Math.round(width * dots) / dots;
  }
}
