package org.papierstroom.clean.dump;

import org.jspecify.annotations.Nullable;

/**
 * The old row as a search follows it through a merged row from one state on: what that costs, and
 * where it says that the next new character starts.
 */
final class OldWay {

  private final char[] merged;
  private final OldRow old;
  private final Chunks chunks;
  private final Tuning tuning;
  private ShuffleState from;
  private double score;
  private int nib;
  private int shift;
  private int lastStart;

  OldWay(char[] merged, OldRow old, Chunks chunks, Tuning tuning, ShuffleState start) {
    this.merged = merged;
    this.old = old;
    this.chunks = chunks;
    this.tuning = tuning;
    this.from = start;
  }

  /** Goes to where a state is. */
  void startFrom(ShuffleState state) {
    from = state;
    score = state.score();
    nib = state.nib();
    shift = state.shift();
    lastStart = Integer.MIN_VALUE / 2;
    old.goTo(state);
  }

  OldRow old() {
    return old;
  }

  double score() {
    return score;
  }

  /** Where the next new character starts. */
  int nib() {
    return nib;
  }

  int shift() {
    return shift;
  }

  /** Where the old character taken last starts; far to the left before the first. */
  int lastStart() {
    return lastStart;
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
    score -= turn.cost();
    if (place > 0 && old.joined(place - 1, place)) {
      score -= chunks.broken(old.at(place - 1), old.at(place));
    }
    if (turn.behind() > Tuning.LEAP && startsWord) {
      shift += turn.behind();
    } else if (turn.behind() <= Tuning.LEAP) {
      nib -= turn.behind();
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
    while (state.x() > x && joined < least.cost() && state.goesOn()) {
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
  Turn afterOld(int x, boolean leaps) {
    int i = old.runLength() - 1;
    int place = old.run(i);
    int behind = old.start(place) + shift - x;
    Turn least = new Turn(tuning.misfit(behind, leaps), Math.max(0, behind));
    double joined = 0;
    while (behind > 0 && joined < least.cost() && i > 0 && old.joined(old.run(i - 1), place)) {
      joined += chunks.joined(old.at(place - 1), old.at(place));
      place = old.run(--i);
      behind = old.start(place) + shift - x;
      least = least.orElse(joined + tuning.misfit(behind, leaps), behind);
    }
    return least;
  }

  /** What it will cost at least that the old row goes on behind a new character. */
  double pending(ShuffleState state) {
    if (old.atEnd()) {
      return 0;
    }
    int next = old.next();
    return afterNew(state, old.start(next) + shift, old.startsWord(next)).cost();
  }
}
