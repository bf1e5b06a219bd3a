package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beam search of {@link Unshuffle} over one merged row. All readings in the beam have found
 * equally many characters of the new line; between two of those the old row is simply followed, so
 * that a row of many pages costs hardly more than one of two.
 */
final class ShuffleSearch {

  /** Where the old row goes on for so many characters, no new one need be looked for. */
  private static final int SURE = 4;

  private final LanguageModel language;
  private final Words words;
  private final Pen pen;
  private final Chunks chunks;
  private final Tuning tuning;
  private final String row;
  private final char[] merged;
  private final OldRow old;
  private final OldWay way;
  private final int page;
  private final long before;
  private final int lastMark;
  private final Remaining remaining;
  private final List<ShuffleReadings.Ending> endings = new ArrayList<>();
  private Map<ShuffleState.Key, ShuffleState> reached = new HashMap<>();
  private final Map<ShuffleState, ShuffleState> rivals = new IdentityHashMap<>();
  private double floor;

  ShuffleSearch(Unshuffle by, String merged, Row old, int page, long before, int lastMark) {
    this.language = by.language();
    this.words = by.words();
    this.pen = by.pen();
    this.chunks = by.chunks();
    this.tuning = by.tuning();
    this.row = merged;
    this.merged = merged.toCharArray();
    this.old = new OldRow(old, by.ties(), by.heads(), tuning);
    this.way = new OldWay(this.merged, this.old, chunks, tuning, ShuffleState.start(before));
    this.page = page;
    this.before = before;
    this.lastMark = lastMark;
    this.remaining = new Remaining(merged, old.text());
  }

  List<Reading> run() {
    List<ShuffleState> beam = List.of(ShuffleState.start(before));
    while (!beam.isEmpty()) {
      reached = new HashMap<>();
      floor = Double.NEGATIVE_INFINITY;
      for (ShuffleState state : beam) {
        goOn(state);
      }
      beam = best(reached.values());
    }
    return new ShuffleReadings(way, row, page).of(endings, rivals);
  }

  private List<ShuffleState> best(Iterable<ShuffleState> states) {
    List<ShuffleState> sorted = new ArrayList<>();
    double top = Double.NEGATIVE_INFINITY;
    for (ShuffleState state : states) {
      top = Math.max(top, state.rank());
      sorted.add(state);
    }
    double least = top - tuning.beamDepth();
    sorted.removeIf(state -> state.rank() < least);
    sorted.sort(Comparator.comparingDouble((ShuffleState state) -> state.rank()).reversed());
    return sorted.subList(0, Math.min(tuning.beamWidth(), sorted.size()));
  }

  /**
   * Follows the old row from a state on and tries each character on the way as the next new one.
   */
  private void goOn(ShuffleState state) {
    way.startFrom(state);
    for (int at = state.at() + 1; ; at++) {
      if (way.score() < floor) {
        return;
      }
      if (at == merged.length) {
        end(state);
        return;
      }
      if (mayBeNew(state, at)) {
        takeNew(state, at);
      }
      if (!way.step(at)) {
        return;
      }
    }
  }

  /** Near where the pen is, and where the old row is about to stop fitting. */
  private boolean mayBeNew(ShuffleState state, int at) {
    int off = way.lastStart() - way.nib();
    boolean near =
        at == state.at() + 1 || tuning.misfit(Math.abs(off), false) < Tuning.FARTHEST / 2;
    return (near || !old.goesOnAs(merged, at, SURE))
        && remaining.allowsNew(merged[at], at, old.next(), old.aheadOf(merged[at]));
  }

  private void takeNew(ShuffleState state, int at) {
    char c = merged[at];
    double score = way.score() + language.logChance(state.context(), c) + Tuning.REBATE;
    int x = way.nib();
    if (old.runLength() > 0) {
      Turn turn = way.afterOld(x, state.wordLength() == 0);
      score -= turn.cost();
      if (state.parent() != null) {
        score -= chunks.broken(state.c(), c);
      }
      x += turn.behind() <= Tuning.LEAP || state.wordLength() == 0 ? turn.behind() : 0;
    }
    int wordLength = state.wordLength() + 1;
    if (!Character.isLetter(c)) {
      score -= wordCost(state);
      wordLength = 0;
    }
    ShuffleState next =
        new ShuffleState(
            state,
            c,
            at,
            old.next(),
            old.ahead(),
            language.push(state.context(), c),
            wordLength,
            Character.isDigit(c) ? state.digits() * 31 + c : state.digits(),
            score,
            x,
            x + pen.width(c),
            way.shift(),
            0);
    next = next.withPending(way.pending(next));
    if (next.rank() < floor) {
      return;
    }
    floor = Math.max(floor, next.rank() - tuning.beamDepth());
    reached.merge(next.key(), next, this::better);
  }

  /**
   * Readings that go on alike: the better is followed, the other remembered if it is not far off.
   */
  private ShuffleState better(ShuffleState known, ShuffleState other) {
    return known.score() < other.score() ? won(other, known) : won(known, other);
  }

  private ShuffleState won(ShuffleState winner, ShuffleState loser) {
    if (winner.score() - loser.score() < Doubts.NEAR) {
      rivals.put(winner, loser);
    }
    return winner;
  }

  private double wordCost(ShuffleState state) {
    char[] word = new char[state.wordLength()];
    @Nullable ShuffleState at = state;
    for (int left = word.length - 1; left >= 0 && at != null; left--) {
      word[left] = at.c();
      at = at.parent();
    }
    return words.cost(word);
  }

  private void end(ShuffleState last) {
    double score = way.score() - wordCost(last);
    for (int place : left()) {
      if (old.at(place) != ' ') {
        return;
      }
      score -= Tuning.DROPPED_SPACE;
    }
    score += Numbers.weigh(last.text(), lastMark);
    endings.add(new ShuffleReadings.Ending(last, score));
  }

  private int[] left() {
    int[] ahead = old.ahead();
    int[] left = new int[old.size() - old.next() - ahead.length];
    int count = 0;
    for (int place = old.next(); place < old.size(); place++) {
      if (Arrays.binarySearch(ahead, place) < 0) {
        left[count++] = place;
      }
    }
    return left;
  }
}
