package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes readings of the states in which a {@link ShuffleSearch} ended. */
final class ShuffleReadings {

  private static final int MOST = 6;

  private final OldWay way;
  private final String merged;
  private final int page;

  ShuffleReadings(OldWay way, String merged, int page) {
    this.way = way;
    this.merged = merged;
    this.page = page;
  }

  /** A state that has come to the end of the row. */
  record Ending(ShuffleState last, double score) {

    String text() {
      return last.text();
    }
  }

  /**
   * The readings that differ, best first.
   *
   * @param rivals for a state the one that was given up for it because they went on alike
   */
  List<Reading> of(List<Ending> endings, Map<ShuffleState, ShuffleState> rivals) {
    List<Ending> sorted = new ArrayList<>(endings);
    sorted.sort(Comparator.comparingDouble(Ending::score).reversed());
    Map<String, Ending> different = new LinkedHashMap<>();
    for (Ending ending : sorted) {
      if (different.size() < MOST) {
        different.putIfAbsent(Doubts.squeezed(ending.text()), ending);
      }
    }
    List<Reading> readings = new ArrayList<>();
    for (Ending ending : different.values()) {
      readings.add(reading(ending));
    }
    if (!readings.isEmpty()) {
      addRivals(sorted.getFirst(), readings, rivals);
      readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    }
    return readings;
  }

  /** The readings that were given up for the best one where they went on alike. */
  private static void addRivals(
      Ending best, List<Reading> readings, Map<ShuffleState, ShuffleState> rivals) {
    Reading first = readings.getFirst();
    for (@Nullable ShuffleState at = best.last(); at != null; at = at.parent()) {
      @Nullable ShuffleState rival = rivals.get(at);
      if (rival != null) {
        String text = rival.text() + first.text().substring(at.text().length());
        double score = first.score() - (at.score() - rival.score());
        readings.add(new Reading(text, first.places(), first.row(), score));
      }
    }
  }

  /** Goes the way of an ending once more and writes down whose each character is. */
  private Reading reading(Ending ending) {
    List<ShuffleState> states = new ArrayList<>();
    for (@Nullable ShuffleState at = ending.last(); at != null; at = at.parent()) {
      states.addFirst(at);
    }
    int[] starts = new int[merged.length()];
    int[] pages = new int[merged.length()];
    Arrays.fill(pages, page);
    int[] places = new int[states.size() - 1];
    for (int s = 0; s < states.size(); s++) {
      ShuffleState state = states.get(s);
      if (s > 0) {
        places[s - 1] = state.at();
        starts[state.at()] = state.x();
      }
      int end = s + 1 < states.size() ? states.get(s + 1).at() : merged.length();
      way.startFrom(state);
      for (int at = state.at() + 1; at < end; at++) {
        int taken = way.old().runLength();
        way.step(at);
        starts[at] = way.lastStart();
        if (way.old().runLength() > taken) {
          pages[at] = way.old().page(way.old().run(taken));
        }
      }
    }
    return new Reading(ending.text(), places, new Row(merged, starts, pages), ending.score());
  }
}
