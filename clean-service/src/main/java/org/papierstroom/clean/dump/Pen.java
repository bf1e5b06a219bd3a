package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far the pen moves for each character, in hundred-thousandths of the mean width of running
 * text, so that places set in different faces compare.
 *
 * @param face the typeface
 * @param dots how many dots of the printer go into the type size; 0 where widths were not rounded
 * @param widths by slot
 * @param told slots, as characters, of which a letter itself has told the width
 */
record Pen(Typeface face, int dots, int[] widths, String told) {

  Pen(Typeface face, int dots, int[] widths) {
    this(face, dots, widths, "");
  }

  /** Shares of running Dutch, near enough to find the mean width. */
  private static final String RUNNING =
      "  eeeeeeeeeeennnnnaaaaaatttttiiiiirrrrroooodddssslllggvvhhkkmmuubbppwwjjzzcf       ";

  static final int MEAN = 100_000;

  static final int SLOTS = 512;
  private static final int LATIN = 0xFF;
  private static final int QUOTE = 506;
  private static final int QUOTES = 507;
  private static final int BULLET = 508;
  private static final int DASH = 509;
  private static final int EURO = 510;
  private static final int WIDE = 511;

  /**
   * Sizes from 9 to 12 points at 600 dots an inch, as a word processor sets them, or no rounding.
   */
  private static final int[] DOTS = {0, 75, 83, 92, 100};

  /** How much each slot counts for the mean width of running text; all of them are 1. */
  static double[] shares() {
    double[] shares = new double[SLOTS];
    RUNNING.chars().forEach(c -> shares[c] += 1.0 / RUNNING.length());
    return shares;
  }

  /** The same with other widths, of which some were told by the letter itself. */
  Pen with(double[] others, String ofLetter) {
    int[] all = Arrays.stream(others).mapToInt(width -> (int) Math.round(width)).toArray();
    return new Pen(face, dots, all, ofLetter);
  }

  static Pen of(Typeface face, int dots) {
    double total = 0;
    for (int i = 0; i < RUNNING.length(); i++) {
      total += rounded(face, dots, RUNNING.charAt(i));
    }
    return scaled(face, dots, MEAN * RUNNING.length() / total);
  }

  private static Pen scaled(Typeface face, int dots, double scale) {
    int[] widths = new int[SLOTS];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = (int) Math.round(rounded(face, dots, (char) c) * scale);
    }
    widths[QUOTE] = widths['\''];
    widths[QUOTES] = widths['"'];
    widths[BULLET] = widths['n'];
    widths[DASH] = widths['0'];
    widths[EURO] = widths['0'];
    widths[WIDE] = 2 * widths['0'];
    return new Pen(face, dots, widths);
  }

  /** All that are worth a try. */
  static List<Pen> candidates() {
    List<Pen> pens = new ArrayList<>();
    for (Typeface face : Typeface.values()) {
      for (int dots : face.bold() ? new int[0] : DOTS) {
        pens.add(of(face, dots));
      }
    }
    return pens;
  }

  /** The widths by slot, for reckoning. */
  double[] exactWidths() {
    return Arrays.stream(widths).asDoubleStream().toArray();
  }

  /** Other faces in the same type size, rounded alike or not at all. */
  List<Pen> others() {
    double scale = widths['n'] / rounded(face, dots, 'n');
    List<Pen> pens = new ArrayList<>();
    for (Typeface other : Typeface.values()) {
      for (int same : dots == 0 ? new int[] {0} : new int[] {0, dots}) {
        if (other != face) {
          pens.add(scaled(other, same, scale).withSpecialsOf(this));
        }
      }
    }
    return pens;
  }

  private Pen withSpecialsOf(Pen other) {
    int[] all = widths.clone();
    System.arraycopy(other.widths, QUOTE, all, QUOTE, SLOTS - QUOTE);
    return new Pen(face, dots, all, other.told);
  }

  /** The same in another type size. */
  Pen times(double scale) {
    int[] all = Arrays.stream(widths).map(width -> (int) Math.round(width * scale)).toArray();
    return new Pen(face, dots, all, told);
  }

  /** The same with another width of a character. */
  Pen with(char c, int width) {
    int[] all = widths.clone();
    all[slot(c)] = width;
    return new Pen(face, dots, all, told + (char) slot(c));
  }

  /** True for characters that no table of a face tells for sure. */
  static boolean special(char c) {
    return c > '~' && (c > LATIN || !Character.isLetter(c) || Typeface.plain(c) == c);
  }

  /** True when nothing says how wide a character is. */
  boolean unsure(char c) {
    return c > '~' && special(c) && told.indexOf(slot(c)) < 0;
  }

  int width(char c) {
    return widths[slot(c)];
  }

  /** Which of the widths is that of a character. */
  static int slot(char c) {
    return switch (c) {
      case '‘', '’' -> QUOTE;
      case '“', '”', '„' -> QUOTES;
      case '•', '\uf0b7' -> BULLET;
      case '–' -> DASH;
      case '€' -> EURO;
      case '—', '…' -> WIDE;
      default -> c < QUOTE ? c : 'n';
    };
  }

  private static double rounded(Typeface face, int dots, char c) {
    double width = face.width(c) / 1000.0;
    return dots == 0 ? width : (double) Math.round(width * dots) / dots;
  }
}
