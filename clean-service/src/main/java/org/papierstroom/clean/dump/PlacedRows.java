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
  private static final int SAMPLE = 8;
  private static final int ENOUGH = 2;
  private static final int LONGEST = 5_000;

  /**
   * Characters tried in a letter, a million or so in a second: from so many on odd settings are
   * tried no longer, which take most of the time and seldom help, and from more on rows are left as
   * they are, so that the letter ends.
   */
  private static final long ODD_UNTIL = 40_000_000;

  private static final long SEARCHED_UNTIL = 90_000_000;

  private final Unshuffle by;
  private final double spread;
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
  }

  /** How a row of two lines reads by places. */
  Optional<PlaceReading> reading(Labelled row) {
    Row old = Row.set(row.line(false), by.pen(), 0);
    return read(row.row(), old, by.language().start());
  }

  LetterLook look() {
    return look;
  }

  Chunks chunks() {
    return by.chunks();
  }

  /** The likeliest reading; empty when none leaves just the old row. */
  Optional<PlaceReading> read(String merged, Row old, long before) {
    if (tried > SEARCHED_UNTIL) {
      return Optional.empty();
    }
    List<PlaceRow> olds = olds(old);
    @Nullable PlaceReading best = best(merged, olds, look.fresh(), before);
    if ((best == null || !best.sure()) && tried < ODD_UNTIL) {
      @Nullable PlaceReading odd = best(merged, olds, look.odd(), before);
      best = best == null || (odd != null && odd.score() > best.score()) ? odd : best;
    }
    return Optional.ofNullable(best);
  }

  private List<PlaceRow> olds(Row old) {
    return old.places().isPresent()
        ? List.of(old.places().get())
        : look.settings().stream().map(setting -> PlaceRow.set(old, setting, by.chunks())).toList();
  }

  /** The best reading over settings of the old line and the new one, the first that is sure. */
  private @Nullable PlaceReading best(
      String merged, List<PlaceRow> olds, List<FreshSetting> settings, long before) {
    RowCounts counts = new RowCounts(merged, olds.getFirst().text());
    double[] pace = new double[merged.length()];
    Arrays.fill(pace, Double.NEGATIVE_INFINITY);
    @Nullable PlaceReading best = null;
    for (PlaceRow old : olds) {
      RowPlaces places = new RowPlaces(merged, old);
      for (FreshSetting setting : places.fresh() > 0 ? settings : List.<FreshSetting>of()) {
        List<PlaceState> found =
            found(new PlaceSearch(by, setting, spread, merged, counts, places, pace), before);
        if (!found.isEmpty() && (best == null || found.getFirst().score() > best.score())) {
          List<PlaceState> others = found.subList(1, Math.min(1 + MOST_OTHERS, found.size()));
          best = new PlaceReading(found.getFirst(), old, places, by.chunks(), List.copyOf(others));
        }
        if (best != null && best.sure()) {
          return best;
        }
      }
    }
    return best;
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

  /** A row that another search has read, with places for the next one. */
  Row placed(Reading reading, Row old) {
    Labelled labelled = Labelled.of(reading);
    if (old.places().isPresent()) {
      return reading
          .row()
          .placed(PlaceRow.merged(labelled.row(), old.places().get(), labelled.second()));
    }
    LookFinder.Settled settled = LookFinder.settle(look, labelled);
    return reading
        .row()
        .placed(PlaceRow.of(labelled, settled.first(), settled.second(), by.chunks()));
  }

  /**
   * Looks for another typeface in rows of a page that no known setting reads for sure.
   *
   * @return true when one was found, so that the page should be read again
   */
  boolean learnsFace(List<Unread> unsure) {
    List<Unread> sample =
        unsure.stream()
            .filter(row -> row.old().places().isPresent() && row.merged().length() < LONGEST)
            .limit(SAMPLE)
            .toList();
    if (sample.size() < SAMPLE || look.others().size() == MOST_FACES || tried >= ODD_UNTIL) {
      return false;
    }
    long most = ENOUGH - 1;
    LetterLook best = look;
    for (Pen pen : look.pen().others()) {
      List<FreshSetting> setting = List.of(FreshSetting.known(LineSetting.plain(pen), 0));
      long sure = sample.stream().filter(row -> reads(row, setting)).count();
      if (sure > most) {
        most = sure;
        best = look.and(pen);
      }
    }
    boolean learned = most >= ENOUGH;
    look = best;
    return learned;
  }

  private boolean reads(Unread row, List<FreshSetting> settings) {
    @Nullable PlaceReading reading = best(row.merged(), olds(row.old()), settings, row.before());
    return reading != null && reading.sure();
  }

  /** A row and the context it was read in. */
  record Unread(String merged, Row old, long before) {}
}
