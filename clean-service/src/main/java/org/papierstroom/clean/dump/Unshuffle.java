package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the line of the new page out of a merged row, given the same row as it was before that
 * page.
 *
 * <p>The merged row is a shuffle of the old row and the new line, both nearly in order: chunks that
 * start at the same place may change places. A beam search reads it from left to right and asks of
 * each character whose it is. It weighs three things: how the language goes on (the new line must
 * be Dutch), whether its words exist, and whether the places agree (the extractor sorted the chunks
 * by where they start, so that a character never stands before one that starts to the left of it).
 * Every character that is not a space goes to exactly one of the two lines, so that nothing appears
 * or vanishes.
 */
final class Unshuffle {

  private static final int NEW = -1;
  private static final int ADDED_SPACE = -2;
  private static final int SHORTEST_WORD = 2;
  private static final int[] NOTHING = {};

  private final LanguageModel language;
  private final Words words;
  private final Pen pen;
  private final Chunks chunks;
  private final Tuning tuning;

  Unshuffle(LanguageModel language, Words words, Pen pen, Chunks chunks, Tuning tuning) {
    this.language = language;
    this.words = words;
    this.pen = pen;
    this.chunks = chunks;
    this.tuning = tuning;
  }

  /**
   * The likeliest readings, best first; none when the old row is not in the merged one.
   *
   * @param page number of the new page
   * @param before context of the language model: how the new page's text ended before this row
   * @param lastMark the footnote mark before this row on the new page, or 0
   */
  List<Reading> readings(String merged, Row old, int page, long before, int lastMark) {
    return new Search(merged, old, page, before, lastMark).run();
  }

  /**
   * What the characters read so far have been taken for.
   *
   * @param taken place in the old row, or {@link #NEW} or {@link #ADDED_SPACE}
   * @param next first place of the old row not yet come by
   * @param skipped places before {@code next} that were overtaken
   * @param digits hash of the digits given to the new line: two readings that differ in those alone
   *     look the same to the language model
   * @param fresh whether the last character is of the new line
   * @param x where the last character starts
   * @param nib where the next new character starts
   * @param shift how much farther to the right the old row stands than was thought
   */
  private record State(
      @Nullable State parent,
      char c,
      int taken,
      int next,
      int[] skipped,
      long context,
      int wordLength,
      char lastNew,
      int digits,
      double score,
      boolean fresh,
      int x,
      int nib,
      int shift) {}

  private record Key(
      int next, int skipped, long context, int wordLength, int digits, boolean fresh) {}

  private final class Search {
    private final String merged;
    private final Row old;
    private final int page;
    private final long before;
    private final int lastMark;
    private final Remaining remaining;
    private Map<Key, State> reached = new HashMap<>();

    Search(String merged, Row old, int page, long before, int lastMark) {
      this.merged = merged;
      this.old = old;
      this.page = page;
      this.before = before;
      this.lastMark = lastMark;
      this.remaining = new Remaining(merged, old.text());
    }

    List<Reading> run() {
      List<State> beam =
          List.of(new State(null, ' ', NEW, 0, NOTHING, before, 0, ' ', 0, 0, false, 0, 0, 0));
      for (int at = 0; at < merged.length(); at++) {
        reached = new HashMap<>();
        for (State state : beam) {
          extend(state, at);
        }
        beam = best(reached.values());
      }
      List<Reading> readings = new ArrayList<>();
      for (State state : beam) {
        finish(state, readings);
      }
      readings.sort(Comparator.comparingDouble(Reading::score).reversed());
      return readings;
    }

    private List<State> best(Iterable<State> states) {
      List<State> sorted = new ArrayList<>();
      double top = Double.NEGATIVE_INFINITY;
      for (State state : states) {
        top = Math.max(top, state.score);
        sorted.add(state);
      }
      double floor = top - tuning.beamDepth();
      sorted.removeIf(state -> state.score < floor);
      int width = tuning.beamWidth(merged.length());
      if (sorted.size() > width) {
        sorted.sort(Comparator.comparingDouble((State state) -> state.score).reversed());
        return sorted.subList(0, width);
      }
      return sorted;
    }

    private void extend(State state, int at) {
      char c = merged.charAt(at);
      takeOld(state, c);
      takeSkipped(state, c);
      if (remaining.allowsNew(c, at, state.next, state.skipped, old.text())) {
        takeNew(state, c);
      }
      if (c == ' ') {
        reach(
            new State(
                state,
                c,
                ADDED_SPACE,
                state.next,
                state.skipped,
                state.context,
                state.wordLength,
                state.lastNew,
                state.digits,
                state.score - tuning.addedSpace(),
                state.fresh,
                state.x,
                state.nib,
                state.shift));
      }
    }

    private void takeOld(State state, char c) {
      int next = state.next;
      double cost = 0;
      int[] skipped = state.skipped;
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

    private void takeSkipped(State state, char c) {
      char seen = 0;
      for (int i = 0; i < state.skipped.length; i++) {
        int place = state.skipped[i];
        if (old.text().charAt(place) != c || seen == c) {
          continue;
        }
        seen = c;
        int[] rest = new int[state.skipped.length - 1];
        System.arraycopy(state.skipped, 0, rest, 0, i);
        System.arraycopy(state.skipped, i + 1, rest, i, rest.length - i);
        int late = state.x - old.starts()[place] - state.shift;
        placeOld(state, place, state.next, rest, tuning.outOfTurn() * i + tuning.late(late));
      }
    }

    private void placeOld(State state, int place, int next, int[] skipped, double cost) {
      int x = old.starts()[place] + state.shift;
      char c = old.text().charAt(place);
      if (!state.fresh) {
        reach(
            new State(
                state,
                c,
                place,
                next,
                skipped,
                state.context,
                state.wordLength,
                state.lastNew,
                state.digits,
                state.score - cost,
                false,
                x,
                state.nib,
                state.shift));
        return;
      }
      boolean leaps = place == 0 || old.text().charAt(place - 1) == ' ';
      Turn turn = turn(state, x, leaps);
      double parted =
          place > 0 && old.pages()[place] == old.pages()[place - 1]
              ? chunks.broken(old.text().charAt(place - 1))
              : 0;
      int shift = state.shift;
      int nib = state.nib;
      if (turn.behind > tuning.leap() && leaps) {
        shift += turn.behind;
        x += turn.behind;
      } else if (turn.behind > 0) {
        nib -= turn.behind;
      }
      reach(
          new State(
              state,
              c,
              place,
              next,
              skipped,
              state.context,
              state.wordLength,
              state.lastNew,
              state.digits,
              state.score - cost - turn.cost - parted,
              false,
              x,
              nib,
              shift));
    }

    private void takeNew(State state, char c) {
      double gain = language.logChance(state.context, c) + tuning.rebate();
      long context = language.push(state.context, c);
      int wordLength = 0;
      if (Character.isLetter(c)) {
        wordLength = state.wordLength + 1;
      } else {
        gain -= wordCost(state);
      }
      int x = state.nib;
      if (!state.fresh) {
        Turn turn = turn(state, x, state.wordLength == 0);
        gain -= turn.cost + chunks.broken(state.lastNew);
        x += Math.max(0, turn.behind);
      }
      reach(
          new State(
              state,
              c,
              NEW,
              state.next,
              state.skipped,
              context,
              wordLength,
              c,
              Character.isDigit(c) ? state.digits * 31 + c : state.digits,
              state.score + gain,
              true,
              x,
              x + pen.width(c),
              state.shift));
    }

    /** What it costs that the other line goes on at {@code x}, and how far that lies behind. */
    private record Turn(double cost, int behind) {}

    /**
     * Walks back over the run of the one line that ends here. What of it starts to the right of
     * where the other line goes on must stand in one chunk with what is before it, down to the
     * start of the run, which starts a chunk.
     */
    private Turn turn(State end, int x, boolean leaps) {
      double cost = 0;
      State state = end;
      while (state.x > x) {
        State parent = state.parent;
        if (parent == null) {
          break;
        }
        if (parent.parent == null || parent.fresh != state.fresh) {
          return new Turn(cost + tuning.misfit(state.x - x, leaps), state.x - x);
        }
        cost += Math.min(chunks.joined(parent.c), tuning.misfit(state.x - x, leaps));
        state = parent;
      }
      return new Turn(cost, 0);
    }

    private double wordCost(State state) {
      if (state.wordLength < SHORTEST_WORD) {
        return 0;
      }
      char[] word = new char[state.wordLength];
      int left = word.length;
      for (@Nullable State at = state; at != null && left > 0; at = at.parent) {
        if (at.taken == NEW) {
          word[--left] = at.c;
        }
      }
      return words.knows(new String(word)) ? 0 : tuning.unknownWord();
    }

    private void reach(State state) {
      Key key =
          new Key(
              state.next,
              Arrays.hashCode(state.skipped),
              state.context,
              state.wordLength,
              state.digits,
              state.fresh);
      State known = reached.get(key);
      if (known == null || known.score < state.score) {
        reached.put(key, state);
      }
    }

    private void finish(State last, List<Reading> readings) {
      double score = last.score - wordCost(last);
      for (int place : last.skipped) {
        if (old.text().charAt(place) != ' ') {
          return;
        }
      }
      for (int place = last.next; place < old.text().length(); place++) {
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
      for (@Nullable State state = last;
          state != null && state.parent != null;
          state = state.parent) {
        at--;
        starts[at] = state.x;
        pages[at] = state.taken >= 0 ? old.pages()[state.taken] : page;
        if (state.taken == NEW) {
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
}
