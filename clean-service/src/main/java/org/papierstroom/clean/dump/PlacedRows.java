package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads merged rows by places, trying the settings of a letter one after the other. */
final class PlacedRows {

  /** How far places may be off that a typeface sets in order to a hair. */
  static final double SPREAD = 100;

  private static final int MOST_OTHERS = 5;
  private static final int MOST_FACES = 3;

  /**
   * Rows of so many times as many old characters as new ones are read by their order first, which
   * is quicker then, and others of so many before odd settings are tried.
   */
  private static final int MANY = 6;

  private static final int SOME = 3;

  /** A line read by order is that of the row where so much of it stands where a setting has it. */
  private static final double AGREED = 0.97;

  /** Where no more of it does, no known setting is that of the line. */
  private static final double UNKNOWN = 0.5;

  /**
   * Characters tried in a letter, a million or so in a second: from so many on odd settings are
   * tried no longer, which take most of the time and seldom help, and from more on rows are read by
   * their order only, so that the letter ends.
   */
  private static final long ODD_UNTIL = 40_000_000;

  private static final long SEARCHED_UNTIL = 90_000_000;

  private final Unshuffle by;
  private final double spread;
  private final OrderedRows ordered;
  private final OtherFaces faces = new OtherFaces();
  private LetterLook look;
  private long tried;

  PlacedRows(Unshuffle by, LetterLook look) {
    this(by, look, SPREAD);
  }

  /**
   * @param spread how far places may be off
   */
  PlacedRows(Unshuffle by, LetterLook look, double spread) {
    this.by = by;
    this.look = look;
    this.spread = spread;
    this.ordered = new OrderedRows(by, spread);
  }

  /** How a row of two lines reads by places. */
  Optional<PlaceReading> reading(Labelled row) {
    Row old = Row.set(row.line(false), by.pen(), 0);
    long before = by.language().start();
    return likelier(known(row.row(), old, before), row.row(), old, before);
  }

  LetterLook look() {
    return look;
  }

  Chunks chunks() {
    return by.chunks();
  }

  /**
   * What was made of a row.
   *
   * @param readings likeliest first; none where none was found
   * @param unsure the line, where no known setting has it where it stands
   */
  record Tried(List<Reading> readings, Optional<OtherFaces.Line> unsure) {

    private static Tried sure(List<Reading> readings) {
      return new Tried(readings, Optional.empty());
    }
  }

  /** Reads a row in the way that promises most, and in others where that leads to nothing. */
  Tried read(String merged, Row old, int page, long before, int lastMark) {
    MergedRow row = MergedRow.of(merged, olds(old).getFirst());
    boolean many = row.olds() >= MANY * row.news();
    boolean some = row.olds() >= SOME * row.news();
    Optional<OrderedRows.Read> byOrder =
        many ? byOrder(row, old, page, before, lastMark) : Optional.empty();
    if (byOrder.isPresent() && byOrder.get().agreed() >= AGREED) {
      return Tried.sure(byOrder.get().readings());
    }
    boolean odd = byOrder.isPresent() && byOrder.get().agreed() < UNKNOWN;
    Optional<PlaceReading> known = odd ? Optional.empty() : known(merged, old, before);
    if (known.isPresent() && known.get().sure()) {
      return Tried.sure(known.get().readings(merged, old, page));
    }
    byOrder = some && !many ? byOrder(row, old, page, before, lastMark) : byOrder;
    return byOrder
        .map(OrderedRows.Read::tried)
        .or(() -> likelier(known, merged, old, before).map(one -> one.tried(merged, old, page)))
        .or(
            () ->
                some
                    ? Optional.empty()
                    : byOrder(row, old, page, before, lastMark).map(read -> read.tried()))
        .orElseGet(() -> Tried.sure(List.of()));
  }

  private Optional<OrderedRows.Read> byOrder(
      MergedRow row, Row old, int page, long before, int lastMark) {
    return ordered.read(row, old, page, before, lastMark, look);
  }

  /** The likelier of a reading in a known setting, if that is not sure, and one in no known one. */
  private Optional<PlaceReading> likelier(
      Optional<PlaceReading> known, String merged, Row old, long before) {
    if (tried > ODD_UNTIL || (known.isPresent() && known.get().sure())) {
      return known;
    }
    return best(merged, olds(old), look.odd(), before)
        .filter(odd -> known.isEmpty() || odd.score() > known.get().score())
        .or(() -> known);
  }

  private Optional<PlaceReading> known(String merged, Row old, long before) {
    return tried > SEARCHED_UNTIL
        ? Optional.empty()
        : best(merged, olds(old), look.fresh(), before);
  }

  private List<PlaceRow> olds(Row old) {
    return old.places().isPresent()
        ? List.of(old.places().get())
        : look.settings().stream().map(setting -> PlaceRow.set(old, setting, by.chunks())).toList();
  }

  /** The best reading over settings of the old line and the new one, the first that is sure. */
  private Optional<PlaceReading> best(
      String merged, List<PlaceRow> olds, List<FreshSetting> settings, long before) {
    double[] pace = new double[merged.length()];
    Arrays.fill(pace, Double.NEGATIVE_INFINITY);
    @Nullable PlaceReading best = null;
    for (PlaceRow old : olds) {
      MergedRow row = MergedRow.of(merged, old);
      Sifting sifting = Sifting.of(row);
      for (FreshSetting setting : row.news() > 0 ? settings : List.<FreshSetting>of()) {
        List<PlaceState> found =
            found(new PlaceSearch(by, setting, spread, row, sifting, pace), before);
        if (!found.isEmpty() && (best == null || found.getFirst().score() > best.score())) {
          List<PlaceState> others = found.subList(1, Math.min(1 + MOST_OTHERS, found.size()));
          best =
              new PlaceReading(
                  found.getFirst(), old, row.places(), by.chunks(), List.copyOf(others));
        }
        if (best != null && best.sure()) {
          return Optional.of(best);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<PlaceState> found(PlaceSearch search, long before) {
    List<PlaceState> found = search.run(before);
    tried += search.tried();
    return found;
  }

  /** A row without new characters, which were only sorted anew. */
  Row sameLines(String merged, Row old, int page) {
    if (old.places().isEmpty()) {
      return old.withSpaces(merged, page);
    }
    int[] owners = Owners.of(merged, new boolean[merged.length()], old, page);
    PlaceRow places = old.places().get().printedAs(merged);
    return new Row(merged, places.starts(), owners).placed(places);
  }

  /** What a row without a reading has more than the old row. */
  Reading leftover(String merged, Row old, int page) {
    return ordered.leftover(MergedRow.of(merged, olds(old).getFirst()), old, page);
  }

  /** A row that another search has read, with places for the next one. */
  Row placed(Reading reading, Row old) {
    Labelled labelled = Labelled.of(reading);
    if (old.places().isPresent()) {
      MergedRow row = MergedRow.of(labelled.row(), old.places().get());
      int[] ranks = row.ranks(labelled.second());
      LineFit fit = LineFit.of(row, reading.text(), ranks, look, by.chunks(), spread);
      return reading
          .row()
          .placed(
              fit.places()
                  .orElseGet(() -> PlaceRow.merged(row.text(), row.old(), labelled.second())));
    }
    LookFinder.Settled settled = LookFinder.settle(look, labelled);
    return reading
        .row()
        .placed(PlaceRow.of(labelled, settled.first(), settled.second(), by.chunks()));
  }

  /**
   * Looks for another typeface in lines of a page that no known setting has where they stand.
   *
   * @return true when one was found, so that the page should be read again
   */
  boolean learnsFace(List<OtherFaces.Line> unsure) {
    if (look.others().size() == MOST_FACES) {
      return false;
    }
    unsure.forEach(faces::add);
    List<Pen> others = look.pen().others().stream().filter(pen -> !look.has(pen)).toList();
    Optional<Pen> found = faces.find(others, by.chunks(), spread);
    found.ifPresent(pen -> look = look.and(pen));
    return found.isPresent();
  }
}
