package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PlaceSearch} made of a row.
 *
 * @param search the places of the old row that it went by
 * @param others what else the row may say, likeliest first, of the same setting
 */
record PlaceReading(
    PlaceState last, PlaceRow old, RowPlaces search, Chunks chunks, List<PlaceState> others) {

  /** Places may cost so much in a reading that is taken for sure. */
  private static final double SURE = 10;

  String text() {
    return last.text();
  }

  double score() {
    return last.score();
  }

  boolean sure() {
    return last.misfit() < SURE;
  }

  /** For each character of the merged row whether it is the new line's. */
  boolean[] fresh(int length) {
    boolean[] fresh = new boolean[length];
    for (PlaceState state : states()) {
      fresh[state.at()] = true;
    }
    return fresh;
  }

  /** The readings as those of other searches, best first. */
  List<Reading> readings(String merged, Row oldRow, int page) {
    Row row = row(merged, oldRow, page);
    List<Reading> readings = new ArrayList<>();
    int[] places = states().stream().mapToInt(PlaceState::at).toArray();
    readings.add(new Reading(text(), places, row, score()));
    for (PlaceState other : others) {
      readings.add(new Reading(other.text(), places, row, other.score()));
    }
    return readings;
  }

  private Row row(String merged, Row oldRow, int page) {
    PlaceRow places = places(merged);
    boolean[] fresh = fresh(merged.length());
    return new Row(merged, places.starts(), Owners.of(merged, fresh, oldRow, page)).placed(places);
  }

  PlacedRows.Tried tried(String merged, Row oldRow, int page) {
    return new PlacedRows.Tried(readings(merged, oldRow, page), Optional.of(line()));
  }

  /** The new line and where it stands, to tell its face by. */
  private OtherFaces.Line line() {
    int[] ranks =
        states().stream().filter(state -> state.c() != ' ').mapToInt(PlaceState::rank).toArray();
    return new OtherFaces.Line(text(), search.around(ranks));
  }

  private List<PlaceState> states() {
    List<PlaceState> states = new ArrayList<>();
    for (@Nullable PlaceState at = last; at != null && at.parent() != null; at = at.parent()) {
      states.addFirst(at);
    }
    return states;
  }

  /**
   * The places of the merged row. Those of the new line's characters follow from its setting and
   * lie between those of the old characters around them.
   */
  private PlaceRow places(String merged) {
    List<PlaceState> states = states();
    double[][] reaches = reaches(states);
    double[] least = new double[last.printed()];
    double[] most = new double[last.printed()];
    int next = 0;
    double chunk = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < states.size(); i++) {
      PlaceState state = states.get(i);
      @Nullable PlaceState parent = state.parent();
      if (parent == null || state.c() == ' ') {
        continue;
      }
      double from = parent.pen() + reaches[i][0];
      double to = parent.pen() + reaches[i][1];
      boolean beside = i > 0 && state.at() == parent.at() + 1;
      if (beside && (state.joined() || !chunks.ends(parent.c(), state.c()))) {
        from = chunk;
      } else {
        chunk = from;
      }
      double left = search.left(state.rank());
      double right = search.right(state.rank());
      boolean between = Math.max(from, left) <= Math.min(to, right);
      least[next] = between ? Math.max(from, left) : Math.min(left, right);
      most[next++] = between ? Math.min(to, right) : Math.max(left, right);
    }
    return old.joined(merged, new PlaceRow.Bounds(least, most));
  }

  /** How far right the line may start for each character, as the characters behind it say too. */
  private static double[][] reaches(List<PlaceState> states) {
    double[][] reaches = new double[states.size()][];
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    for (int i = states.size() - 1; i >= 0; i--) {
      PlaceState.Reach own = states.get(i).reach();
      from = Math.max(from - own.drift(), own.from());
      to = Math.min(to + own.drift(), own.to());
      if (from > to || jumps(states, i)) {
        from = own.from();
        to = own.to();
      }
      reaches[i] = new double[] {from, to};
    }
    return reaches;
  }

  /** True where the text of a list item starts anew behind this character. */
  private static boolean jumps(List<PlaceState> states, int i) {
    PlaceState.Reach own = states.get(i).reach();
    return states.get(i).c() == ' ' && own.from() == 0 && own.to() == 0 && own.drift() == 0;
  }
}
