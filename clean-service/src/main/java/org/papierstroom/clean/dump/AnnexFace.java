package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the face of a page, such as one of an annex, many rows of which were not read because it is
 * set in another face than those before.
 */
final class AnnexFace {

  /** So many unread rows are more than chance, and so many are tried. */
  private static final int FEWEST = 3;

  private static final int SAMPLE = 4;
  private static final int LONGEST = 1_500;
  private static final int NARROW = 20;
  private static final double SMALLEST = 0.82;
  private static final double LARGEST = 1.13;
  private static final double STEP = 0.03;

  private AnnexFace() {}

  /** True when a page left so many rows unread that its face may be another. */
  static boolean mayBe(List<Unread> unread) {
    return shortRows(unread).count() >= FEWEST;
  }

  private static Stream<Unread> shortRows(List<Unread> unread) {
    return unread.stream().filter(row -> row.merged().length() < LONGEST);
  }

  /** The pen that reads most of the rows that were not read; empty when none reads half of them. */
  static Optional<Pen> of(Unshuffle by, List<Unread> unread, int page) {
    if (!mayBe(unread)) {
      return Optional.empty();
    }
    List<Unread> sample =
        shortRows(unread)
            .sorted(Comparator.comparingInt(row -> row.merged().length()))
            .limit(SAMPLE)
            .toList();
    Optional<Pen> best = Optional.empty();
    double most = sample.size() / 2.0;
    double top = Double.NEGATIVE_INFINITY;
    for (Pen pen : candidates(by.pen())) {
      Unshuffle other = by.in(pen, NARROW);
      int read = 0;
      double score = 0;
      for (Unread row : sample) {
        List<Reading> readings = other.readings(row.merged(), row.old(), page, row.before(), 0);
        read += readings.isEmpty() ? 0 : 1;
        score += readings.isEmpty() ? 0 : readings.getFirst().score();
      }
      if (read > most || (read == most && score > top)) {
        most = read;
        top = score;
        best = Optional.of(pen);
      }
    }
    return best;
  }

  /** Other faces, in the same size or, since that of a fitted face is not known, near it. */
  private static List<Pen> candidates(Pen pen) {
    List<Pen> pens = new ArrayList<>();
    for (Pen other : pen.others()) {
      for (double scale = SMALLEST; scale < LARGEST; scale += STEP) {
        pens.add(other.times(scale));
      }
    }
    return pens;
  }
}
