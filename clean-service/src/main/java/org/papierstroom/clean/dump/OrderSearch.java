package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the new line out of a merged row by the order of the old row and by language: the old row
 * comes back as it was, but for characters that start at the same place and may have changed
 * places. Goes through the row once; each character is the old row's or the new line's, as far as
 * the {@link Sifting} leaves a choice. Needs no typeface, and so reads lines in any: the more lines
 * a row has, the fewer ways there are to take another one out of it.
 */
final class OrderSearch {

  /** What it costs, with each character, that an old one has not come in its turn. */
  private static final double OUT = 0.25;

  private static final double SPACE_OUT = 0.15;
  private static final double SPACE_LEFT = 2;

  /** Chunks may seem to start so far apart that start at the same place. */
  private static final double TIED = 100;

  private static final int MOST_OUT = 40;

  private static final Comparator<OrderState> LIKELIEST =
      (a, b) -> Double.compare(b.score(), a.score());

  private final Unshuffle by;
  private final MergedRow row;
  private final Effort effort;
  private final RowCounts counts;
  private final Sifting sifting;
  private final int[] olds;
  private final int[] low;
  private final int[] high;
  private Map<Integer, Map<OrderState.Key, OrderState>> reached = new HashMap<>();

  /**
   * How hard to search.
   *
   * @param width states kept of those with equally many new characters
   * @param depth a state that is so much less likely than the best of those is dropped
   * @param out what it costs, with each character, that an old one is out of its turn at all
   * @param slack as in {@link Sifting}
   */
  record Effort(int width, double depth, double out, int slack) {

    static final Effort SMALL = new Effort(24, 20, 0.5, 8);
    static final Effort LARGE = new Effort(120, 60, 1.5, 20);
  }

  /**
   * A reading.
   *
   * @param text what of the row is new
   * @param places where in the row
   */
  record Found(String text, int[] places, double score) {}

  OrderSearch(Unshuffle by, MergedRow row, Effort effort) {
    this.by = by;
    this.row = row;
    this.effort = effort;
    counts = row.counts();
    sifting = Sifting.of(row, effort.slack());
    olds = counts.printedOld();
    Debts debts = new Debts(counts, row.places(), TIED);
    low = IntStream.rangeClosed(0, olds.length).map(debts::low).toArray();
    high = IntStream.rangeClosed(0, olds.length).map(debts::high).toArray();
  }

  /** The likeliest readings that leave just the old row, best first. */
  List<Found> run(long before) {
    Map<Integer, List<OrderState>> beam =
        Map.of(0, List.of(OrderState.first(before, counts.size())));
    int printed = 0;
    for (int at = 0; at < row.text().length() && !beam.isEmpty(); at++) {
      reached = new HashMap<>();
      int rank = printed;
      int place = at;
      boolean space = row.text().charAt(at) == ' ';
      beam.forEach(
          (news, states) ->
              states.forEach(
                  state -> {
                    if (space) {
                      reach(news, state.spaced());
                      reach(news, taken(state, place));
                    } else {
                      goOn(state, place, rank, news);
                    }
                  }));
      printed += space ? 0 : 1;
      beam = best();
    }
    return beam.getOrDefault(row.news(), List.of()).stream()
        .filter(state -> state.outs() == 0)
        .map(this::ended)
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .toList();
  }

  /** Gives a printed character to the new line, or to the old row, or tries both. */
  private void goOn(OrderState state, int at, int printed, int news) {
    int rank = printed - news;
    if (news < row.news() && sifting.mayBeNew(printed, news)) {
      reach(news + 1, taken(state, at).less(outOfTurn(state, rank)));
    }
    if (rank < olds.length && sifting.mayBeAfter(printed + 1, news)) {
      OrderState left = state.left(counts.kind(at), olds[rank]);
      if (left.outs() <= MOST_OUT) {
        reach(news, left.less(outOfTurn(left, rank + 1)));
      }
    }
  }

  private void reach(int news, OrderState state) {
    reached
        .computeIfAbsent(news, none -> new HashMap<>())
        .merge(state.key(), state, (a, b) -> b.score() > a.score() ? b : a);
  }

  private Map<Integer, List<OrderState>> best() {
    Map<Integer, List<OrderState>> best = new HashMap<>();
    reached.forEach((news, states) -> best.put(news, best(states.values())));
    return best;
  }

  private List<OrderState> best(Collection<OrderState> states) {
    double top = Double.NEGATIVE_INFINITY;
    for (OrderState state : states) {
      top = Math.max(top, state.score());
    }
    List<OrderState> best = new ArrayList<>();
    for (OrderState state : states) {
      if (state.score() > top - effort.depth()) {
        best.add(state);
      }
    }
    best.sort(LIKELIEST);
    return best.size() > effort.width() ? List.copyOf(best.subList(0, effort.width())) : best;
  }

  /**
   * What it costs that old characters and spaces have not come in their turn, where so many printed
   * ones have come. Those that start at the same place have no turn.
   */
  private double outOfTurn(OrderState state, int rank) {
    int[] here = counts.old(rank);
    double spaces = SPACE_OUT * Math.abs(state.spaces() - here[RowCounts.SPACE]);
    if (state.outs() == 0) {
      return spaces;
    }
    int[] least = counts.old(low[rank]);
    int[] most = counts.old(high[rank]);
    int[] out = state.out();
    int owed = 0;
    for (int kind = 1; kind < out.length; kind++) {
      if (out[kind] != 0) {
        int there = here[kind] + out[kind];
        owed += Math.max(0, least[kind] - there) + Math.max(0, there - most[kind]);
      }
    }
    return spaces + OUT * owed + effort.out() * state.outs();
  }

  private OrderState taken(OrderState state, int at) {
    char c = row.text().charAt(at);
    double word = Character.isLetter(c) ? 0 : wordCost(state.last());
    double chance = by.language().logChance(state.context(), c);
    return state.taking(c, at, by.language().push(state.context(), c)).less(word - chance);
  }

  private double wordCost(OrderState.@Nullable Taken last) {
    return last == null ? 0 : by.words().cost(last.word());
  }

  /** With the word it ends in, and the spaces that the old row has not. */
  private Found ended(OrderState state) {
    int spaces = state.spaces() - counts.old(olds.length)[RowCounts.SPACE];
    double cost = SPACE_LEFT * Math.abs(spaces) + wordCost(state.last());
    List<OrderState.Taken> all = state.all();
    StringBuilder text = new StringBuilder();
    all.forEach(taken -> text.append(taken.c()));
    int[] places = all.stream().mapToInt(OrderState.Taken::at).toArray();
    return new Found(text.toString(), places, state.score() - cost);
  }
}
