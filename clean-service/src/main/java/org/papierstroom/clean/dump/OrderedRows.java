package org.papierstroom.clean.dump;

import java.util.List;
import java.util.Optional;

/** Reads merged rows by the order of the old row, and finds the places of what it read. */
final class OrderedRows {

  private final Unshuffle by;
  private final double spread;

  /**
   * @param spread how far places may be off
   */
  OrderedRows(Unshuffle by, double spread) {
    this.by = by;
    this.spread = spread;
  }

  /**
   * What was read.
   *
   * @param readings likeliest first
   * @param agreed the share of the line's characters that stand where a known setting has them
   * @param line the line and where it stands, to tell its face by
   */
  record Read(List<Reading> readings, double agreed, OtherFaces.Line line) {

    PlacedRows.Tried tried() {
      return new PlacedRows.Tried(readings, Optional.of(line));
    }
  }

  /** Empty where the search came to no end. */
  Optional<Read> read(
      MergedRow row, Row old, int page, long before, int lastMark, LetterLook look) {
    List<OrderSearch.Found> found = OrderSearch.found(by, row, before, lastMark);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    OrderSearch.Found best = found.getFirst();
    boolean[] fresh = best.fresh(row.text());
    int[] ranks = row.ranks(fresh);
    LineFit fit = LineFit.of(row, best.text(), ranks, look, by.chunks(), spread);
    PlaceRow places = fit.places().orElseGet(() -> sifted(row));
    Row next =
        new Row(row.text(), places.starts(), Owners.of(row.text(), fresh, old, page))
            .placed(places);
    List<Reading> readings =
        found.stream()
            .map(one -> new Reading(one.text(), one.places(), next, one.score()))
            .toList();
    OtherFaces.Line line = new OtherFaces.Line(best.text(), row.places().around(ranks));
    return Optional.of(new Read(readings, fit.agreed(), line));
  }

  /** What a row has more than the old one, where no search came to an end. */
  Reading leftover(MergedRow row, Row old, int page) {
    Reading rest = Leftover.of(row.text(), old, page);
    return new Reading(rest.text(), rest.places(), rest.row().placed(sifted(row)), rest.score());
  }

  /** The places of a row of which only is known about where its new characters stand. */
  private static PlaceRow sifted(MergedRow row) {
    return row.old().joined(row.text(), Sifting.of(row).bounds(row.places()));
  }
}
