package org.papierstroom.clean.dump;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells whether a word processor rounded the widths of a face to dots of a printer, and to which:
 * then all of them are whole numbers of dots, and known for good.
 */
final class Rounding {

  /** Widths that are known best are tried. */
  private static final int SAMPLE = 24;

  private static final double FEWEST_DOTS = 20;
  private static final double MOST_DOTS = 90;
  private static final double STEP = 0.005;

  /** Mean square of what is left beside whole dots; 0.083 where widths were not rounded. */
  private static final double MOST_LEFT = 0.02;

  /** A width that is as near to a whole number is that many dots. */
  private static final double NEAR = 0.3;

  private static final int TELLING = 300;
  private static final int TURNS = 5;
  private static final int ALL_FROM = 3;
  private static final double FIXED = 3;
  private static final double SOFTNESS = 300;
  private static final double LOOSE = 3_000;

  private final WidthFit fit;

  Rounding(WidthFit fit) {
    this.fit = fit;
  }

  /** The pen with whole dots, or empty where its widths are none. */
  Optional<Pen> of(Pen pen) {
    int[] sample =
        IntStream.range(0, Pen.SLOTS)
            .boxed()
            .sorted(Comparator.comparingInt((Integer slot) -> -fit.seen(slot)))
            .limit(SAMPLE)
            .mapToInt(slot -> slot)
            .toArray();
    double best = FEWEST_DOTS;
    double least = Double.POSITIVE_INFINITY;
    for (double dots = FEWEST_DOTS; dots < MOST_DOTS; dots += STEP) {
      double left = left(pen, sample, dots);
      best = left < least ? dots : best;
      least = Math.min(left, least);
    }
    return least < MOST_LEFT ? Optional.of(whole(pen, Pen.MEAN / best)) : Optional.empty();
  }

  private static double left(Pen pen, int[] slots, double dots) {
    double sum = 0;
    for (int slot : slots) {
      double width = pen.widths()[slot] * dots / Pen.MEAN;
      double left = width - Math.rint(width);
      sum += left * left;
    }
    return sum / slots.length;
  }

  /** Fixes the widths that are known best, fits the others again, and fixes those. */
  private Pen whole(Pen pen, double dot) {
    Pen best = pen;
    for (int turn = 0; turn < TURNS; turn++) {
      double[] likely = new double[Pen.SLOTS];
      double[] looseness = new double[Pen.SLOTS];
      for (int slot = 0; slot < likely.length; slot++) {
        double width = best.widths()[slot];
        double whole = Math.rint(width / dot) * dot;
        boolean known = fit.seen(slot) > (turn < ALL_FROM ? TELLING : 0);
        boolean fixed = known && Math.abs(width - whole) < NEAR * dot;
        likely[slot] = fixed ? whole : width;
        looseness[slot] = fixed ? FIXED : LOOSE;
      }
      WidthFit again = new WidthFit(best.with(likely, best.told()), looseness);
      again.addAll(fit);
      best = best.with(again.fit(likely, SOFTNESS), best.told());
    }
    return best;
  }
}
