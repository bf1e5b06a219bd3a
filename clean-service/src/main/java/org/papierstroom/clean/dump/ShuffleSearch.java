package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The beam search of {@link Unshuffle} over one merged row. */
final class ShuffleSearch {

  private static final int SHORTEST_WORD = 2;

  private final LanguageModel language;
  private final Words words;
  private final Pen pen;
  private final Chunks chunks;
  private final Tuning tuning;
  private final String merged;
  private final Row old;
  private final int page;
  private final long before;
  private final int lastMark;
  private final Remaining remaining;
  private Map<ShuffleState.Key, ShuffleState> reached = new HashMap<>();

  ShuffleSearch(Unshuffle by, String merged, Row old, int page, long before, int lastMark) {
    this.language = by.language();
    this.words = by.words();
    this.pen = by.pen();
    this.chunks = by.chunks();
    this.tuning = by.tuning();
    this.merged = merged;
    this.old = old;
    this.page = page;
    this.before = before;
    this.lastMark = lastMark;
    this.remaining = new Remaining(merged, old.text());
  }

  List<Reading> run() {
    List<ShuffleState> beam = List.of(ShuffleState.start(before));
    for (int at = 0; at < merged.length(); at++) {
      reached = new HashMap<>();
      for (ShuffleState state : beam) {
        extend(state, at);
      }
      beam = best(reached.values());
    }
    List<Reading> readings = new ArrayList<>();
    for (ShuffleState state : beam) {
      finish(state, readings);
    }
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return readings;
  }

  private List<ShuffleState> best(Iterable<ShuffleState> states) {
    List<ShuffleState> sorted = new ArrayList<>();
    double top = Double.NEGATIVE_INFINITY;
    for (ShuffleState state : states) {
      top = Math.max(top, state.score());
      sorted.add(state);
    }
    double floor = top - tuning.beamDepth();
    sorted.removeIf(state -> state.score() < floor);
    int width = tuning.beamWidth(merged.length());
    if (sorted.size() > width) {
      sorted.sort(Comparator.comparingDouble((ShuffleState state) -> state.score()).reversed());
      return sorted.subList(0, width);
    }
    return sorted;
  }

  private void extend(ShuffleState state, int at) {
    char c = merged.charAt(at);
    takeOld(state, c);
    takeSkipped(state, c);
    if (remaining.allowsNew(c, at, state.next(), state.skipped(), old.text())) {
      takeNew(state, c);
    }
    if (c == ' ') {
      reach(state.withSpace(tuning.addedSpace()));
    }
  }

  private void takeOld(ShuffleState state, char c) {
    int next = state.next();
    double cost = 0;
    int[] skipped = state.skipped();
    for (int ahead = 0; next + ahead < old.text().length() && ahead <= tuning.reach(); ahead++) {
      int place = next + ahead;
      char there = old.text().charAt(place);
      if (there == c) {
        placeOld(state, place, place + 1, skipped, cost);
        if (ahead == 0 && c != ' ') {
          return;
        }
      }
      if (skipped.length >= tuning.reach()) {
        return;
      }
      cost += skipCost(place, ahead);
      skipped = Arrays.copyOf(skipped, skipped.length + 1);
      skipped[skipped.length - 1] = place;
    }
  }

  /**
   * One chunk that is overtaken costs little more than one character that is, and least when the
   * one behind it starts at the same place: then it was for the sort to say which comes first.
   */
  private double skipCost(int overtaken, int ahead) {
    boolean space = old.text().charAt(overtaken) == ' ';
    int behind = overtaken - ahead;
    boolean tie =
        overtaken + 1 < old.starts().length
            && old.starts()[overtaken + 1] - old.starts()[behind] < tuning.spread();
    double first = space || tie ? tuning.skippedSpace() : tuning.skipped();
    return ahead == 0 ? first : first / 6;
  }

  private void takeSkipped(ShuffleState state, char c) {
    char seen = 0;
    for (int i = 0; i < state.skipped().length; i++) {
      int place = state.skipped()[i];
      if (old.text().charAt(place) != c || seen == c) {
        continue;
      }
      seen = c;
      int[] rest = new int[state.skipped().length - 1];
      System.arraycopy(state.skipped(), 0, rest, 0, i);
      System.arraycopy(state.skipped(), i + 1, rest, i, rest.length - i);
      int late = state.x() - old.starts()[place] - state.shift();
      placeOld(state, place, state.next(), rest, tuning.outOfTurn() * i + tuning.late(late));
    }
  }

  private void placeOld(ShuffleState state, int place, int next, int[] skipped, double cost) {
    int x = old.starts()[place] + state.shift();
    char c = old.text().charAt(place);
    if (!state.fresh()) {
      reach(state.withOld(c, place, next, skipped, cost, x, state.nib(), state.shift()));
      return;
    }
    boolean leaps = place == 0 || old.text().charAt(place - 1) == ' ';
    Turn turn = turn(state, x, leaps);
    double parted =
        place > 0 && old.pages()[place] == old.pages()[place - 1]
            ? chunks.broken(old.text().charAt(place - 1))
            : 0;
    int shift = state.shift();
    int nib = state.nib();
    if (turn.behind > tuning.leap() && leaps) {
      shift += turn.behind;
      x += turn.behind;
    } else if (turn.behind > 0) {
      nib -= turn.behind;
    }
    reach(state.withOld(c, place, next, skipped, cost + turn.cost + parted, x, nib, shift));
  }

  private void takeNew(ShuffleState state, char c) {
    double gain = language.logChance(state.context(), c) + tuning.rebate();
    long context = language.push(state.context(), c);
    int wordLength = 0;
    if (Character.isLetter(c)) {
      wordLength = state.wordLength() + 1;
    } else {
      gain -= wordCost(state);
    }
    int x = state.nib();
    if (!state.fresh()) {
      Turn turn = turn(state, x, state.wordLength() == 0);
      gain -= turn.cost + chunks.broken(state.lastNew());
      x += Math.max(0, turn.behind);
    }
    reach(state.withNew(c, context, wordLength, gain, x, pen.width(c)));
  }

  /** What it costs that the other line goes on at {@code x}, and how far that lies behind. */
  private record Turn(double cost, int behind) {}

  /**
   * Walks back over the run of the one line that ends here. What of it starts to the right of where
   * the other line goes on must stand in one chunk with what is before it, down to the start of the
   * run, which starts a chunk.
   */
  private Turn turn(ShuffleState end, int x, boolean leaps) {
    double cost = 0;
    ShuffleState state = end;
    while (state.x() > x) {
      ShuffleState parent = state.parent();
      if (parent == null) {
        break;
      }
      if (parent.parent() == null || parent.fresh() != state.fresh()) {
        return new Turn(cost + tuning.misfit(state.x() - x, leaps), state.x() - x);
      }
      cost += Math.min(chunks.joined(parent.c()), tuning.misfit(state.x() - x, leaps));
      state = parent;
    }
    return new Turn(cost, 0);
  }

  private double wordCost(ShuffleState state) {
    if (state.wordLength() < SHORTEST_WORD) {
      return 0;
    }
    char[] word = new char[state.wordLength()];
    int left = word.length;
    for (@Nullable ShuffleState at = state; at != null && left > 0; at = at.parent()) {
      if (at.taken() == ShuffleState.NEW) {
        word[--left] = at.c();
      }
    }
    return words.knows(new String(word)) ? 0 : tuning.unknownWord();
  }

  private void reach(ShuffleState state) {
    ShuffleState.Key key = state.key();
    ShuffleState known = reached.get(key);
    if (known == null || known.score() < state.score()) {
      reached.put(key, state);
    }
  }

  private void finish(ShuffleState last, List<Reading> readings) {
    double score = last.score() - wordCost(last);
    for (int place : last.skipped()) {
      if (old.text().charAt(place) != ' ') {
        return;
      }
    }
    for (int place = last.next(); place < old.text().length(); place++) {
      if (old.text().charAt(place) != ' ') {
        return;
      }
      score -= tuning.skippedSpace();
    }
    int[] starts = new int[merged.length()];
    int[] pages = new int[merged.length()];
    StringBuilder text = new StringBuilder();
    int[] places = new int[merged.length()];
    int at = merged.length();
    for (@Nullable ShuffleState state = last;
        state != null && state.parent() != null;
        state = state.parent()) {
      at--;
      starts[at] = state.x();
      pages[at] = state.taken() >= 0 ? old.pages()[state.taken()] : page;
      if (state.taken() == ShuffleState.NEW) {
        places[text.length()] = at;
        text.append(merged.charAt(at));
      }
    }
    int length = text.length();
    int[] forward = new int[length];
    for (int i = 0; i < length; i++) {
      forward[i] = places[length - 1 - i];
    }
    String found = text.reverse().toString();
    score += Numbers.weigh(found, lastMark);
    readings.add(new Reading(found, forward, new Row(merged, starts, pages), score));
  }
}
