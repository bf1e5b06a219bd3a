package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the new line out of a merged row by places: where the characters of the old row start is
 * known, the typeface says where those of the new line start, and the extractor sorted both. Which
 * old character stands where is never guessed. It follows from counts: what stands before the next
 * new character must be the old characters that start to its left, and those of the new line so
 * far. So chunks that start at the same place may come in any order, and a row of many pages costs
 * hardly more than one of two.
 */
final class PlaceSearch {

  private static final int WIDTH = 60;
  private static final double DEPTH = 30;

  /** A new character is looked for up to so far from where it should be. */
  private static final double FAR = 40_000;

  /** How far off the width of a character may be that no table tells. */
  private static final double SPECIAL = 30_000;

  private static final double SPACE = 3;

  /**
   * A character owed is out of place for good, also when the debt is paid farther on: where places
   * are exact there is none.
   */
  private static final double RISE = 3;

  private final Unshuffle by;
  private final FreshSetting setting;
  private final double spread;
  private final char[] merged;
  private final RowCounts counts;
  private final RowPlaces places;
  private final Sifting sifting;
  private final Debts debts;
  private final double[] pace;
  private Map<PlaceState.Key, PlaceState> reached = new HashMap<>();
  private double floor;
  private long tried;

  /**
   * @param spread how far places may be off
   * @param sifting where new characters may be at all
   * @param pace how likely the best readings were, by their length, of searches of the same row
   *     with other settings; a search that falls far behind is given up
   */
  PlaceSearch(
      Unshuffle by,
      FreshSetting setting,
      double spread,
      MergedRow row,
      Sifting sifting,
      double[] pace) {
    this.by = by;
    this.setting = setting;
    this.spread = spread;
    this.merged = row.text().toCharArray();
    this.counts = row.counts();
    this.places = row.places();
    this.sifting = sifting;
    this.debts = new Debts(counts, places, spread);
    this.pace = pace;
  }

  /** The likeliest readings that leave just the old row, best first. */
  List<PlaceState> run(long before) {
    List<PlaceState> found = new ArrayList<>();
    List<PlaceState> beam = List.of(start(before));
    for (int length = 0; !beam.isEmpty() && keepsPace(beam, length); length++) {
      reached = new HashMap<>();
      floor = Double.NEGATIVE_INFINITY;
      for (PlaceState state : beam) {
        if (state.printed() < places.fresh()) {
          goOn(state);
        } else if (leavesTheOldRow(state)) {
          found.add(ended(state));
        }
      }
      beam = best();
    }
    found.sort(Comparator.comparingDouble(PlaceState::score).reversed());
    return found;
  }

  /** How many characters it has tried so far, in all its readings. */
  long tried() {
    return tried;
  }

  private PlaceState start(long before) {
    PlaceState.Reach reach =
        setting.anywhere()
            ? new PlaceState.Reach(-5 * FAR, Double.MAX_VALUE, 0)
            : new PlaceState.Reach(0, 0, 0);
    int[] none = new int[counts.size()];
    return new PlaceState(
        null,
        ' ',
        -1,
        0,
        0,
        none,
        -setting.cost(),
        before,
        0,
        0,
        setting.line().start(),
        reach,
        false,
        0,
        0,
        0);
  }

  private boolean keepsPace(List<PlaceState> beam, int length) {
    if (length == 0 || length >= pace.length) {
      return true;
    }
    double standing = beam.getFirst().standing();
    boolean keeps = standing >= pace[length] - DEPTH;
    pace[length] = Math.max(pace[length], standing);
    return keeps;
  }

  private List<PlaceState> best() {
    List<PlaceState> sorted = new ArrayList<>(reached.values());
    double least = floor - DEPTH;
    sorted.removeIf(state -> state.standing() < least);
    sorted.sort(Comparator.comparingDouble(PlaceState::standing).reversed());
    return sorted.subList(0, Math.min(WIDTH, sorted.size()));
  }

  private boolean leavesTheOldRow(PlaceState state) {
    int[] all = counts.merged(merged.length);
    int[] old = counts.old(places.size());
    for (int kind = 1; kind < all.length; kind++) {
      if (all[kind] - state.counts()[kind] != old[kind]) {
        return false;
      }
    }
    return true;
  }

  /** With the word it ends in, and the spaces that neither line has; one is the end of the line. */
  private PlaceState ended(PlaceState state) {
    int spaces =
        counts.merged(merged.length)[RowCounts.SPACE]
            - counts.old(places.size())[RowCounts.SPACE]
            - state.counts()[RowCounts.SPACE];
    return state.less(wordCost(state) + SPACE * Math.max(0, Math.abs(spaces) - 1));
  }

  /** Tries each character near where the pen is, and the very next one, which may be joined. */
  private void goOn(PlaceState state) {
    double far = Math.max(5 * spread, FAR);
    int least = places.firstEndingAt(state.pen() + state.reach().nextFrom() - far);
    int most = places.firstStartingAfter(state.pen() + state.reach().nextTo() + far);
    int first = Math.max(state.at() + 1, places.afterMerged(least + state.printed()));
    int last = Math.min(merged.length - 1, places.merged(most + state.printed()));
    int next = state.at() + 1;
    if (state.parent() != null && next < merged.length && (next < first || next > last)) {
      take(state, next);
    }
    for (int at = first; at <= last; at++) {
      take(state, at);
    }
  }

  private void take(PlaceState state, int at) {
    char c = merged[at];
    int before = places.printedBefore(at);
    int rank = before - state.printed();
    if (rank < 0 || rank > places.size() || !mayBeHere(c, before, state.printed())) {
      return;
    }
    tried++;
    double score = state.score() + by.language().logChance(state.context(), c) + Tuning.REBATE;
    score -= Character.isLetter(c) ? 0 : wordCost(state);
    if (score < floor - DEPTH) {
      return;
    }
    Fit fit = fit(state, at, rank);
    double joined = mayJoin(state, at, fit) ? by.chunks().joined(state.c(), c) : DEPTH;
    if (score - Math.min(fit.cost(), joined) < floor - DEPTH) {
      return;
    }
    int[] taken = state.counts().clone();
    taken[counts.kind(at)]++;
    Debts.Debt owed = debts.of(taken, at, rank);
    score -= RISE * Math.max(0, owed.characters() - state.debt());
    add(state, at, rank, taken, owed, fit, score - fit.cost());
    if (joined < DEPTH) {
      PlaceState.Reach same =
          new PlaceState.Reach(state.reach().nextFrom(), state.reach().nextTo(), 0);
      add(state, at, rank, taken, owed, new Fit(joined, 0, same, true), score - joined);
    }
  }

  private boolean mayBeHere(char c, int printed, int news) {
    return c == ' ' ? sifting.mayBeAfter(printed, news) : sifting.mayBeNew(printed, news);
  }

  /** True where a character may be of the chunk before although it might start one where it is. */
  private static boolean mayJoin(PlaceState state, int at, Fit fit) {
    return at == state.at() + 1
        && state.parent() != null
        && !fit.joined()
        && (fit.reach().from() > state.reach().nextFrom()
            || fit.reach().to() < state.reach().nextTo());
  }

  private void add(
      PlaceState state, int at, int rank, int[] taken, Debts.Debt owed, Fit fit, double score) {
    char c = merged[at];
    boolean jump = c == ' ' && setting.line().isItem() && isMark(state);
    double pen = jump ? setting.line().text() : state.pen() + setting.line().pen().width(c);
    PlaceState next =
        new PlaceState(
            state,
            c,
            at,
            rank,
            state.printed() + (c == ' ' ? 0 : 1),
            taken,
            score,
            by.language().push(state.context(), c),
            Character.isLetter(c) ? state.wordLength() + 1 : 0,
            Character.isDigit(c) ? state.digits() * 31 + c : state.digits(),
            pen,
            jump ? new PlaceState.Reach(0, 0, 0) : fit.reach().drifting(drift(c)),
            fit.joined(),
            state.misfit() + fit.misfit(),
            owed.characters(),
            owed.spaces());
    if (next.standing() >= floor - DEPTH) {
      floor = Math.max(floor, next.standing());
      reached.merge(next.key(), next, (a, b) -> a.score() < b.score() ? b : a);
    }
  }

  private static boolean isMark(PlaceState state) {
    String text = state.text();
    return !text.contains(" ") && LineSetting.mark(text + " ") == text.length() + 1;
  }

  private double drift(char c) {
    return (setting.line().pen().unsure(c) ? SPECIAL : 0) + setting.drift();
  }

  /** How well a character fits where it stands. */
  private record Fit(double cost, double misfit, PlaceState.Reach reach, boolean joined) {}

  /**
   * A character starts between the old ones to its left and right, or is of the same chunk as the
   * one before.
   */
  private Fit fit(PlaceState state, int at, int rank) {
    double from = state.reach().nextFrom();
    double to = state.reach().nextTo();
    double least = places.left(rank) - state.pen();
    double most = places.right(rank) - state.pen();
    boolean beside = state.parent() != null && at == state.at() + 1;
    double broken =
        beside || state.parent() == null ? 0 : by.chunks().broken(state.c(), merged[at]);
    if (least <= to && most >= from) {
      double narrowFrom = Math.max(from, least);
      double narrowTo = Math.min(to, most);
      return new Fit(broken, 0, new PlaceState.Reach(narrowFrom, narrowTo, 0), false);
    }
    double misfit = misfit(least > to ? least - to : from - most);
    if (beside) {
      broken = by.chunks().broken(state.c(), merged[at]);
      double joined = by.chunks().joined(state.c(), merged[at]);
      if (most < from && joined < misfit + broken) {
        return new Fit(joined, 0, new PlaceState.Reach(from, to, 0), true);
      }
    }
    PlaceState.Reach moved =
        least > to
            ? new PlaceState.Reach(to, Math.min(least, to + 3 * spread), 0)
            : new PlaceState.Reach(Math.max(most, from - 3 * spread), from, 0);
    return new Fit(misfit + broken, misfit, moved, false);
  }

  private double misfit(double off) {
    double share = off / spread;
    return Math.min(share * share / 2, Tuning.FARTHEST);
  }

  private double wordCost(PlaceState state) {
    char[] word = new char[state.wordLength()];
    @Nullable PlaceState at = state;
    for (int left = word.length - 1; left >= 0 && at != null; left--) {
      word[left] = at.c();
      at = at.parent();
    }
    return by.words().cost(word);
  }
}
