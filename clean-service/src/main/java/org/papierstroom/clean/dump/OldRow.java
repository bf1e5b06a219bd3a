package org.papierstroom.clean.dump;

import java.util.Arrays;

/**
 * The old row while a search goes through it: which of its characters have come by in the merged
 * row, and which may come next. In a file whose sort keeps the order of chunks that start at the
 * same place, that is always the next one; in others it may be any whose place is the same.
 */
final class OldRow {

  /** No old character can come next. */
  static final int NONE = -1;

  private static final int COMPARED = 16;
  private static final int MOST_TIED = 1500;

  private final char[] old;
  private final int[] starts;
  private final int[] pages;
  private final int[] before;
  private final int[] tied;
  private final int reach;
  private final Heads heads;
  private final int[] passed;
  private int pass;
  private int next;
  private int farthest;
  private int[] run = new int[64];
  private int length;

  /**
   * @param ties what the sort did with chunks that start at the same place
   * @param heads which of several such chunks to take
   */
  OldRow(Row row, Ties ties, Heads heads, Tuning tuning) {
    this.heads = heads;
    this.old = row.text().toCharArray();
    this.starts = row.starts();
    this.pages = row.pages();
    this.passed = new int[old.length];
    this.before = predecessors(row.pages());
    this.reach = ties == Ties.KEPT ? 0 : Tuning.REACH;
    this.tied = ties == Ties.KEPT ? new int[0] : lastTied(starts, tuning.tie());
  }

  private static int[] predecessors(int[] pages) {
    int most = 0;
    for (int page : pages) {
      most = Math.max(most, page);
    }
    int[] last = new int[most + 2];
    Arrays.fill(last, NONE);
    int[] before = new int[pages.length];
    for (int i = 0; i < pages.length; i++) {
      before[i] = last[pages[i] + 1];
      last[pages[i] + 1] = i;
    }
    return before;
  }

  /** For each place the last one that starts at the same place, as far as is known. */
  private static int[] lastTied(int[] starts, int tie) {
    int[] least = starts.clone();
    for (int i = least.length - 2; i >= 0; i--) {
      least[i] = Math.min(least[i], least[i + 1]);
    }
    int[] last = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      int q = i + 1;
      int end = Math.min(starts.length, i + MOST_TIED);
      while (q < end && least[q] <= starts[i] + tie) {
        q++;
      }
      last[i] = q - 1;
    }
    return last;
  }

  /** Goes to where a state is. */
  void goTo(ShuffleState state) {
    if (++pass == Integer.MAX_VALUE) {
      Arrays.fill(passed, 0);
      pass = 1;
    }
    next = state.next();
    farthest = next;
    for (int place : state.ahead()) {
      passed[place] = pass;
      farthest = place + 1;
    }
    length = 0;
  }

  int next() {
    return next;
  }

  int size() {
    return old.length;
  }

  char at(int place) {
    return old[place];
  }

  int start(int place) {
    return starts[place];
  }

  int page(int place) {
    return pages[place];
  }

  boolean atEnd() {
    return next == old.length;
  }

  /** Old characters taken since the state gone to, and the {@code i}th of them. */
  int runLength() {
    return length;
  }

  int run(int i) {
    return run[i];
  }

  /** True when two places follow one another in one line and stood side by side. */
  boolean joined(int first, int second) {
    return second == first + 1 && pages[first] == pages[second];
  }

  /** True when an old character is the first of its word. */
  boolean startsWord(int place) {
    return place == 0 || old[place - 1] == ' ' || before[place] < 0 || old[before[place]] == ' ';
  }

  /**
   * The old character that the merged row has at a place, or {@link #NONE}. One that starts where
   * the next one does, or seems to, comes before one that starts elsewhere.
   */
  int find(char[] merged, int at) {
    if (next == old.length) {
      return NONE;
    }
    char c = merged[at];
    if (tied.length == 0) {
      return old[next] == c ? next : NONE;
    }
    boolean inTurn = old[next] == c;
    if (inTurn && heads == Heads.IN_TURN) {
      return next;
    }
    int best = longest(merged, at, tied[next]);
    if (best == NONE) {
      best = longest(merged, at, Math.min(old.length - 1, next + reach));
    }
    int last = length == 0 ? NONE : run[length - 1];
    if (last != NONE && last + 1 < old.length && last + 1 != next && free(last + 1)) {
      int onward = common(merged, at, last + 1);
      if (onward > 0 && (best == NONE || onward > common(merged, at, best))) {
        return last + 1;
      }
    }
    return best;
  }

  /** The place up to another from which the old row goes on longest as the merged row does. */
  private int longest(char[] merged, int at, int end) {
    int best = NONE;
    int longest = 0;
    for (int place = next; place <= end && longest < COMPARED; place++) {
      if (old[place] == merged[at] && free(place)) {
        int common = heads == Heads.LONGEST ? common(merged, at, place) : COMPARED;
        if (common > longest) {
          longest = common;
          best = place;
        }
      }
    }
    return best;
  }

  private boolean free(int place) {
    if (passed[place] == pass) {
      return false;
    }
    int first = before[place];
    return heads == Heads.IN_TURN || first < next || passed[first] == pass || old[first] == ' ';
  }

  private int common(char[] merged, int at, int place) {
    int most = Math.min(COMPARED, Math.min(merged.length - at, old.length - place));
    int same = 0;
    while (same < most && merged[at + same] == old[place + same] && passed[place + same] != pass) {
      same++;
    }
    return same;
  }

  /** True when the old row goes on for some characters just as the merged row does. */
  boolean goesOnAs(char[] merged, int at, int characters) {
    int most = Math.min(characters, Math.min(merged.length - at, old.length - next));
    if (most < characters) {
      return false;
    }
    for (int i = 0; i < characters; i++) {
      if (merged[at + i] != old[next + i]) {
        return false;
      }
    }
    return true;
  }

  /** Takes an old character. */
  void take(int place) {
    if (length == run.length) {
      run = Arrays.copyOf(run, 2 * length);
    }
    run[length++] = place;
    pass(place);
  }

  /** Passes a space that the merged row does not show. */
  void drop(int place) {
    pass(place);
  }

  private void pass(int place) {
    passed[place] = pass;
    farthest = Math.max(farthest, place + 1);
    while (next < old.length && passed[next] == pass) {
      next++;
    }
  }

  /** How many of a character have come by ahead of their turn. */
  int aheadOf(char c) {
    int count = 0;
    for (int place = next; place < farthest; place++) {
      if (passed[place] == pass && old[place] == c) {
        count++;
      }
    }
    return count;
  }

  /** The places that have come by ahead of their turn. */
  int[] ahead() {
    int count = 0;
    for (int place = next; place < farthest; place++) {
      count += passed[place] == pass ? 1 : 0;
    }
    int[] ahead = new int[count];
    int i = 0;
    for (int place = next; i < count; place++) {
      if (passed[place] == pass) {
        ahead[i++] = place;
      }
    }
    return ahead;
  }

  /** Which of several old chunks is taken that fit and start at the same place. */
  enum Heads {
    /** The one whose turn it is: good where chunks are single characters. */
    IN_TURN,
    /** The one from which the old row goes on longest as the merged row does. */
    LONGEST;

    Heads other() {
      return this == IN_TURN ? LONGEST : IN_TURN;
    }
  }

  /** What the sort does with chunks that start at the same place. */
  enum Ties {
    /** They keep their order from dump to dump. */
    KEPT,
    /** They come in any order. */
    SHUFFLED
  }
}
