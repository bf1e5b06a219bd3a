package org.papierstroom.clean.dump;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads merged rows of letters whose places are not known to a hair: by language, and crowded ones
 * by the order of the old row. The more lines a row has, the less the places of their characters
 * tell, and the more the order does.
 */
final class UnplacedRows {

  /** So many times as many old characters as new ones are enough where the old row is in order. */
  private static final int CROWDED = 2;

  /** Where characters may have changed places, so many are. */
  private static final int CROWDED_LOOSE = 3;

  /** Farther apart than what may start at the same place. */
  private static final double APART = 1_000;

  private final Unshuffle by;
  private final boolean kept;

  UnplacedRows(Unshuffle by) {
    this.by = by;
    this.kept = by.ties() == OldRow.Ties.KEPT;
  }

  /**
   * Likeliest first; none where no search came to an end.
   *
   * @param page number of the new page
   * @param before context of the language model
   * @param lastMark the footnote mark before this row on the new page, or 0
   */
  List<Reading> readings(String merged, Row old, int page, long before, int lastMark) {
    int olds = Tail.printed(old.text());
    int times = kept ? CROWDED : CROWDED_LOOSE;
    boolean crowded =
        olds >= times * (Tail.printed(merged) - olds) && !WordShuffle.holds(old, merged);
    if (crowded && kept) {
      List<Reading> ordered = ordered(merged, old, page, before, lastMark);
      return ordered.isEmpty() ? by.readings(merged, old, page, before, lastMark) : ordered;
    }
    List<Reading> searched = by.readings(merged, old, page, before, lastMark);
    if (!searched.isEmpty() && !crowded) {
      return searched;
    }
    List<Reading> ordered = ordered(merged, old, page, before, lastMark);
    return likelihood(ordered, before, lastMark) > likelihood(searched, before, lastMark)
        ? ordered
        : searched;
  }

  /** How likely the best of some readings is as Dutch, whichever search it is of. */
  private double likelihood(List<Reading> readings, long before, int lastMark) {
    return readings.stream()
        .findFirst()
        .map(Reading::text)
        .map(
            text ->
                by.language().logChance(before, text)
                    - by.words().costs(text)
                    + Numbers.weigh(text, lastMark))
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private List<Reading> ordered(String merged, Row old, int page, long before, int lastMark) {
    MergedRow row = MergedRow.of(merged, kept ? strict(old) : loose(old));
    List<OrderSearch.Found> found =
        kept
            ? new OrderSearch(by, row, OrderSearch.Effort.STRICT).run(before, lastMark)
            : OrderSearch.found(by, row, before, lastMark);
    return found.stream()
        .map(
            one -> new Reading(one.text(), one.places(), next(merged, old, one, page), one.score()))
        .toList();
  }

  /** A row whose characters all have their turn. */
  private static PlaceRow strict(Row old) {
    double[] turns = IntStream.range(0, old.text().length()).mapToDouble(i -> i * APART).toArray();
    return new PlaceRow(old.text(), turns, turns);
  }

  /** A row whose characters may change places with those that seem to start there too. */
  private PlaceRow loose(Row old) {
    return around(old.text(), old.starts(), by.tuning().tie());
  }

  private static PlaceRow around(String text, int[] starts, double off) {
    double[] from = IntStream.of(starts).mapToDouble(start -> start - off).toArray();
    double[] to = IntStream.of(starts).mapToDouble(start -> start + off).toArray();
    for (int i = 1; i < to.length; i++) {
      to[i] = Math.max(to[i], to[i - 1]);
    }
    for (int i = from.length - 2; i >= 0; i--) {
      from[i] = Math.min(from[i], from[i + 1]);
    }
    return new PlaceRow(text, from, to);
  }

  /** The row with the line set from the margin on. */
  private Row next(String merged, Row old, OrderSearch.Found found, int page) {
    boolean[] fresh = found.fresh(merged);
    Row line = Row.set(found.text(), by.pen(), page);
    PlaceRow all =
        around(old.text(), old.starts(), 0)
            .joined(merged, around(line.text(), line.starts(), 0).bounds());
    return new Row(merged, all.starts(), Owners.of(merged, fresh, old, page));
  }
}
