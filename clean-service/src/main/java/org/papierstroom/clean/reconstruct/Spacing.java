package org.papierstroom.clean.reconstruct;

import java.util.Arrays;
import java.util.List;

/**
 * How wide a gap parts two words, found for each run of glyphs, for producers differ within a page:
 * one line draws its spaces, the next sets its words apart, a heading sets all its letters apart.
 */
final class Spacing {

  /** Share of blanks among glyphs above which a page is taken to draw its spaces. */
  private static final double DRAWS_SPACES = 0.08;

  /** Gap in ems that parts words where spaces are drawn: fonts with wrong widths leave holes. */
  private static final double GAP_BESIDE_SPACES = 0.3;

  /** Gap in ems that parts words where none are: half of a narrow space. */
  private static final double GAP_ALONE = 0.14;

  /** The same in a line whose letters all stand exactly as wide as their font says. */
  private static final double GAP_IN_EXACT = 0.09;

  private static final double EXACT = 0.02;
  private static final int LONG_RUN = 24;
  private static final int FEWEST_TRACKED = 5;
  private static final double TRACKED = 0.1;
  private static final double WIDEST_TRACKED = 0.6;
  private static final double EVEN = 0.08;

  private final double[] gaps;

  private Spacing(double[] gaps) {
    this.gaps = gaps;
  }

  static Spacing of(List<Glyph> glyphs) {
    int blanks = 0;
    for (Glyph glyph : glyphs) {
      blanks += glyph.blank() ? 1 : 0;
    }
    boolean drawn = blanks > DRAWS_SPACES * glyphs.size();
    double[] gaps = new double[glyphs.size()];
    boolean exact = !drawn && isExact(glyphs);
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i < glyphs.size() && goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        continue;
      }
      double gap = gap(glyphs, from, i, drawn);
      Arrays.fill(gaps, from, i, exact ? Math.min(gap, GAP_IN_EXACT) : gap);
      from = i;
    }
    return new Spacing(gaps);
  }

  /** The gap, in ems, that parts the glyph at this index from the one before it. */
  double gapAt(int index) {
    return gaps[index];
  }

  private static boolean goesOn(Glyph one, Glyph next) {
    return sameLine(one, next)
        && next.x() >= one.x()
        && Math.abs(one.size() - next.size()) < 0.1 * one.size();
  }

  private static boolean sameLine(Glyph one, Glyph next) {
    return Math.abs(one.baseline() - next.baseline()) <= 0.1 * one.size();
  }

  /** True when no run of the page leaves a doubt between letters and words. */
  private static boolean isExact(List<Glyph> glyphs) {
    double[] pauses = new double[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph one = glyphs.get(i - 1);
      Glyph next = glyphs.get(i);
      if (next.ink() == Ink.INVISIBLE) {
        return false;
      }
      if (!one.blank() && !next.blank() && goesOn(one, next)) {
        pauses[count++] = (next.x() - one.right()) / next.size();
      }
    }
    return count >= LONG_RUN && exact(pauses, count);
  }

  private static double gap(List<Glyph> glyphs, int from, int to, boolean drawn) {
    boolean blank = false;
    boolean letters = true;
    int count = 0;
    double[] pauses = new double[to - from];
    for (int i = from; i < to; i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.blank()) {
        blank = true;
        continue;
      }
      letters &= !Character.isDigit(glyph.text().charAt(0));
      if (i > from && !glyphs.get(i - 1).blank()) {
        pauses[count++] = (glyph.x() - glyphs.get(i - 1).right()) / glyph.size();
      }
    }
    boolean beside = drawn && (blank || to - from < LONG_RUN);
    double usual = beside ? GAP_BESIDE_SPACES : GAP_ALONE;
    if (count < FEWEST_TRACKED) {
      return usual;
    }
    Arrays.sort(pauses, 0, count);
    double middle = pauses[count / 2];
    boolean even = pauses[count * 3 / 4] - pauses[count / 4] < EVEN;
    if (letters && even && middle > TRACKED && middle < WIDEST_TRACKED) {
      return middle + usual;
    }
    boolean printed = glyphs.get(from).ink() != Ink.INVISIBLE;
    return !beside && printed && count >= LONG_RUN && exact(pauses, count) ? GAP_IN_EXACT : usual;
  }

  /** True when letters touch, words stand clearly apart, and nothing lies between the two. */
  private static boolean exact(double[] pauses, int count) {
    int touching = 0;
    int between = 0;
    for (int i = 0; i < count; i++) {
      touching += pauses[i] < EXACT ? 1 : 0;
      between += pauses[i] >= EXACT && pauses[i] < GAP_IN_EXACT ? 1 : 0;
    }
    return touching > count / 2 && between == 0;
  }
}
