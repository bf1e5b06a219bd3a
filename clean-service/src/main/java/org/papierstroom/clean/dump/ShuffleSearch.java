package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beam search of {@link Unshuffle} over one merged row. All readings in the beam have found
 * equally many characters of the new line; between two of those the old row is simply followed, so
 * that a row of many pages costs hardly more than one of two.
 */
final class ShuffleSearch {

  private static final int SHORTEST_WORD = 2;
  private static final int READINGS = 6;

  /** Where the old row goes on for so many characters, no new one need be looked for. */
  private static final int SURE = 4;

  private final LanguageModel language;
  private final Words words;
  private final Pen pen;
  private final Chunks chunks;
  private final Tuning tuning;
  private final char[] merged;
  private final OldRow old;
  private final int page;
  private final long before;
  private final int lastMark;
  private final Remaining remaining;
  private final List<Ending> endings = new ArrayList<>();
  private Map<ShuffleState.Key, ShuffleState> reached = new HashMap<>();
  private final Map<ShuffleState, ShuffleState> rivals = new IdentityHashMap<>();
  private double floor;

  ShuffleSearch(Unshuffle by, String merged, Row old, int page, long before, int lastMark) {
    this.language = by.language();
    this.words = by.words();
    this.pen = by.pen();
    this.chunks = by.chunks();
    this.tuning = by.tuning();
    this.merged = merged.toCharArray();
    this.old = new OldRow(old, by.ties(), by.heads(), tuning);
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
    endings.sort(Comparator.comparingDouble(Ending::score).reversed());
    Map<String, Ending> different = new LinkedHashMap<>();
    for (Ending ending : endings) {
      if (different.size() < READINGS) {
        different.putIfAbsent(text(ending.last).strip().replaceAll("\\s+", " "), ending);
      }
    }
    List<Reading> readings = new ArrayList<>();
    for (Ending ending : different.values()) {
      readings.add(reading(ending));
    }
    if (!readings.isEmpty()) {
      addRivals(endings.getFirst(), readings);
      readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    }
    return readings;
  }

  /** The readings that were given up for the best one where they went on alike. */
  private void addRivals(Ending best, List<Reading> readings) {
    Reading first = readings.getFirst();
    for (@Nullable ShuffleState at = best.last; at != null; at = at.parent()) {
      @Nullable ShuffleState rival = rivals.get(at);
      if (rival != null) {
        String text = text(rival) + first.text().substring(text(at).length());
        double score = first.score() - (at.score() - rival.score());
        readings.add(new Reading(text, first.places(), first.row(), score));
      }
    }
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
    old.goTo(state);
    Way way = new Way(state);
    for (int at = state.at() + 1; ; at++) {
      if (way.score < floor) {
        return;
      }
      if (at == merged.length) {
        end(state, way);
        return;
      }
      if (mayBeNew(state, way, at)) {
        takeNew(state, way, at);
      }
      if (!way.step(at)) {
        return;
      }
    }
  }

  /** Near where the pen is, and where the old row is about to stop fitting. */
  private boolean mayBeNew(ShuffleState state, Way way, int at) {
    int off = way.lastStart - way.nib;
    boolean near =
        at == state.at() + 1 || tuning.misfit(Math.abs(off), false) < Tuning.FARTHEST / 2;
    return (near || !old.goesOnAs(merged, at, SURE))
        && remaining.allowsNew(merged[at], at, old.next(), old.aheadOf(merged[at]));
  }

  /** The old row as it is followed from a state on. */
  private final class Way {
    private final ShuffleState from;
    private double score;
    private int nib;
    private int shift;
    private int lastStart = Integer.MIN_VALUE / 2;

    Way(ShuffleState from) {
      this.from = from;
      this.score = from.score();
      this.nib = from.nib();
      this.shift = from.shift();
    }

    /** Takes the character at a place for an old one, or for a space of neither line. */
    boolean step(int at) {
      int place = old.find(merged, at);
      if (place == OldRow.NONE) {
        return stepOverSpace(at);
      }
      take(place);
      return true;
    }

    private boolean stepOverSpace(int at) {
      if (!old.atEnd() && old.at(old.next()) == ' ' && merged[at] != ' ') {
        old.drop(old.next());
        score -= Tuning.DROPPED_SPACE;
        return step(at);
      }
      if (merged[at] == ' ') {
        score -= Tuning.ADDED_SPACE;
        return true;
      }
      return false;
    }

    private void take(int place) {
      if (place != old.next()) {
        score -= overtakes(place);
      }
      int start = old.start(place) + shift;
      if (old.runLength() == 0 && from.parent() != null) {
        resume(place, start);
      }
      old.take(place);
      lastStart = old.start(place) + shift;
    }

    /** One that starts at the same place costs little: then it was for the sort to say. */
    private double overtakes(int place) {
      int last = old.runLength() == 0 ? OldRow.NONE : old.run(old.runLength() - 1);
      if (last != OldRow.NONE && old.joined(last, place)) {
        return 0;
      }
      int off = old.start(place) - old.start(old.next());
      return tuning.overtaking(off);
    }

    /** The old row goes on after characters of the new line. */
    private void resume(int place, int start) {
      boolean startsWord = old.startsWord(place);
      Turn turn = afterNew(from, start, startsWord);
      score -= turn.cost;
      if (place > 0 && old.joined(place - 1, place)) {
        score -= chunks.broken(old.at(place - 1), old.at(place));
      }
      if (turn.behind > Tuning.LEAP && startsWord) {
        shift += turn.behind;
      } else if (turn.behind <= Tuning.LEAP) {
        nib -= turn.behind;
      }
    }
  }

  /** What it costs that the other line goes on at some place, and how far that lies behind. */
  private record Turn(double cost, int behind) {
    Turn orElse(double otherCost, int otherBehind) {
      return otherCost < cost ? new Turn(otherCost, Math.max(0, otherBehind)) : this;
    }
  }

  /**
   * Walks back over the new characters that end here. What of them starts to the right of where the
   * old row goes on stands in one chunk with what is before it, or is out of place.
   */
  private Turn afterNew(ShuffleState end, int x, boolean leaps) {
    Turn least = new Turn(tuning.misfit(end.x() - x, leaps), Math.max(0, end.x() - x));
    double joined = 0;
    ShuffleState state = end;
    while (state.x() > x && joined < least.cost && state.goesOn()) {
      @Nullable ShuffleState parent = state.parent();
      if (parent == null) {
        break;
      }
      joined += chunks.joined(parent.c(), state.c());
      state = parent;
      least = least.orElse(joined + tuning.misfit(state.x() - x, leaps), state.x() - x);
    }
    return least;
  }

  /** The same over the old characters taken last, when the new line goes on. */
  private Turn afterOld(Way way, int x, boolean leaps) {
    int i = old.runLength() - 1;
    int place = old.run(i);
    int behind = old.start(place) + way.shift - x;
    Turn least = new Turn(tuning.misfit(behind, leaps), Math.max(0, behind));
    double joined = 0;
    while (behind > 0 && joined < least.cost && i > 0 && old.joined(old.run(i - 1), place)) {
      joined += chunks.joined(old.at(place - 1), old.at(place));
      place = old.run(--i);
      behind = old.start(place) + way.shift - x;
      least = least.orElse(joined + tuning.misfit(behind, leaps), behind);
    }
    return least;
  }

  private void takeNew(ShuffleState state, Way way, int at) {
    char c = merged[at];
    double score = way.score + language.logChance(state.context(), c) + Tuning.REBATE;
    int x = way.nib;
    if (old.runLength() > 0) {
      Turn turn = afterOld(way, x, state.wordLength() == 0);
      score -= turn.cost;
      if (state.parent() != null) {
        score -= chunks.broken(state.c(), c);
      }
      x += turn.behind <= Tuning.LEAP || state.wordLength() == 0 ? turn.behind : 0;
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
            way.shift,
            0);
    next = next.withPending(pending(next, way));
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

  /** What it will cost at least that the old row goes on behind a new character. */
  private double pending(ShuffleState state, Way way) {
    if (old.atEnd()) {
      return 0;
    }
    int next = old.next();
    return afterNew(state, old.start(next) + way.shift, old.startsWord(next)).cost;
  }

  private double wordCost(ShuffleState state) {
    if (state.wordLength() < SHORTEST_WORD) {
      return 0;
    }
    char[] word = new char[state.wordLength()];
    @Nullable ShuffleState at = state;
    for (int left = word.length - 1; left >= 0 && at != null; left--) {
      word[left] = at.c();
      at = at.parent();
    }
    return words.knows(new String(word)) ? 0 : Tuning.UNKNOWN_WORD;
  }

  /** A reading that has come to the end of the row. */
  private record Ending(ShuffleState last, double score) {}

  private void end(ShuffleState last, Way way) {
    double score = way.score - wordCost(last);
    for (int place : left()) {
      if (old.at(place) != ' ') {
        return;
      }
      score -= Tuning.DROPPED_SPACE;
    }
    score += Numbers.weigh(text(last), lastMark);
    endings.add(new Ending(last, score));
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

  private static String text(ShuffleState last) {
    StringBuilder text = new StringBuilder();
    for (@Nullable ShuffleState at = last; at != null && at.parent() != null; at = at.parent()) {
      text.append(at.c());
    }
    return text.reverse().toString();
  }

  /** Goes the way of an ending once more and writes down whose each character is. */
  private Reading reading(Ending ending) {
    List<ShuffleState> states = new ArrayList<>();
    for (@Nullable ShuffleState at = ending.last; at != null; at = at.parent()) {
      states.addFirst(at);
    }
    int[] starts = new int[merged.length];
    int[] pages = new int[merged.length];
    Arrays.fill(pages, page);
    int[] places = new int[states.size() - 1];
    for (int s = 0; s < states.size(); s++) {
      ShuffleState state = states.get(s);
      if (s > 0) {
        places[s - 1] = state.at();
        starts[state.at()] = state.x();
      }
      int end = s + 1 < states.size() ? states.get(s + 1).at() : merged.length;
      old.goTo(state);
      Way way = new Way(state);
      for (int at = state.at() + 1; at < end; at++) {
        int taken = old.runLength();
        way.step(at);
        starts[at] = way.lastStart;
        if (old.runLength() > taken) {
          pages[at] = old.page(old.run(taken));
        }
      }
    }
    Row row = new Row(new String(merged), starts, pages);
    return new Reading(text(ending.last), places, row, ending.score);
  }
}
