package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** A space more, or less, between two characters of an old row that comes back in its order. */
  private static final double ADDED = 12;

  private static final double DROPPED = 14;

  /** Chunks may seem to start so far apart that start at the same place. */
  private static final double TIED = 100;

  private static final int MOST_READINGS = 6;

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
  private final OrderRivals rivals = new OrderRivals();
  private Map<Integer, Map<OrderState.Key, OrderState>> reached = new HashMap<>();

  /**
   * How hard to search.
   *
   * @param width states kept of those with equally many new characters
   * @param depth a state that is so much less likely than the best of those is dropped
   * @param out what it costs, with each character, that an old one is out of its turn at all
   * @param slack as in {@link Sifting}
   * @param most old characters may be out of their turn at a time
   */
  record Effort(int width, double depth, double out, int slack, int most) {

    static final Effort SMALL = new Effort(24, 20, 0.5, 8, 40);
    static final Effort LARGE = new Effort(120, 60, 1.5, 20, 40);

    /** For old rows that come back in their order. */
    static final Effort STRICT = new Effort(60, 40, 0, 0, 0);

    boolean inOrder() {
      return most == 0;
    }
  }

  /**
   * A reading.
   *
   * @param taken what of the row is new
   * @param score with what its numbers say
   */
  record Found(List<OrderState.Taken> taken, String text, double score) {

    static final Comparator<Found> LIKELIEST = Comparator.comparingDouble(Found::score).reversed();

    static Found of(List<OrderState.Taken> taken, double score, int lastMark) {
      StringBuilder text = new StringBuilder();
      taken.forEach(one -> text.append(one.c()));
      double numbers = Numbers.weigh(text.toString(), lastMark);
      return new Found(taken, text.toString(), score + numbers);
    }

    /** For each character of the row whether it is new. */
    boolean[] fresh(String row) {
      boolean[] fresh = new boolean[row.length()];
      taken.forEach(one -> fresh[one.at()] = true);
      return fresh;
    }

    /** Where in the row. */
    int[] places() {
      return taken.stream().mapToInt(OrderState.Taken::at).toArray();
    }
  }

  OrderSearch(Unshuffle by, MergedRow row, Effort effort) {
    this.by = by;
    this.row = row;
    this.effort = effort;
    counts = row.counts();
    sifting = effort.inOrder() ? Sifting.inOrder(row) : Sifting.of(row, effort.slack());
    olds = counts.printedOld();
    Debts debts = new Debts(counts, row.places(), TIED);
    low = IntStream.rangeClosed(0, olds.length).map(debts::low).toArray();
    high = IntStream.rangeClosed(0, olds.length).map(debts::high).toArray();
  }

  /** Searches as hard as it takes. */
  static List<Found> found(Unshuffle by, MergedRow row, long before, int lastMark) {
    List<Found> found = new OrderSearch(by, row, Effort.SMALL).run(before, lastMark);
    return found.isEmpty() ? new OrderSearch(by, row, Effort.LARGE).run(before, lastMark) : found;
  }

  /**
   * The likeliest readings that leave just the old row, best first.
   *
   * @param before context of the language model
   * @param lastMark the footnote mark before this row on the new page, or 0
   */
  List<Found> run(long before, int lastMark) {
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
    return readings(beam.getOrDefault(row.news(), List.of()), lastMark);
  }

  /** Those that differ, and what was given up for the likeliest. */
  private List<Found> readings(List<OrderState> ends, int lastMark) {
    Map<String, Found> different = new LinkedHashMap<>();
    ends.stream()
        .filter(end -> end.outs() == 0)
        .map(end -> ended(end, lastMark))
        .sorted(Found.LIKELIEST)
        .forEach(
            found -> {
              if (different.size() < MOST_READINGS) {
                different.putIfAbsent(Doubts.squeezed(found.text()), found);
              }
            });
    List<Found> likeliest = different.values().stream().limit(1).toList();
    likeliest.stream()
        .flatMap(best -> rivals.of(best, lastMark).stream())
        .sorted(Found.LIKELIEST)
        .forEach(rival -> different.putIfAbsent(Doubts.squeezed(rival.text()), rival));
    return different.values().stream().sorted(Found.LIKELIEST).toList();
  }

  /** Gives a printed character to the new line, or to the old row, or tries both. */
  private void goOn(OrderState state, int at, int printed, int news) {
    int rank = printed - news;
    if (news < row.news() && sifting.mayBeNew(printed, news)) {
      reach(news + 1, taken(state, at).less(outOfTurn(state, rank)));
    }
    boolean inTurn = rank < olds.length && olds[rank] == counts.kind(at);
    boolean mayBeOld = rank < olds.length && (inTurn || !effort.inOrder());
    if (mayBeOld && sifting.mayBeAfter(printed + 1, news)) {
      OrderState left = state.left(counts.kind(at), olds[rank]);
      if (left.outs() <= effort.most()) {
        OrderState settled =
            effort.inOrder() ? left.less(spacesCost(left, rank)).spacesSettled() : left;
        reach(news, settled.less(outOfTurn(settled, rank + 1)));
      }
    }
  }

  /** What it costs that more or fewer spaces have come than the old row has before a rank. */
  private double spacesCost(OrderState state, int rank) {
    int space = RowCounts.SPACE;
    int there = counts.old(rank)[space] - (rank == 0 ? 0 : counts.old(rank - 1)[space]);
    int more = state.spaces() - there;
    return more > 0 ? ADDED * more : -DROPPED * more;
  }

  private void reach(int news, OrderState state) {
    reached
        .computeIfAbsent(news, none -> new HashMap<>())
        .merge(state.key(), state, rivals::better);
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
    if (effort.inOrder()) {
      return 0;
    }
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
  private Found ended(OrderState state, int lastMark) {
    int spaces = state.spaces() - counts.old(olds.length)[RowCounts.SPACE];
    double left = effort.inOrder() ? spacesCost(state, olds.length) : SPACE_LEFT * Math.abs(spaces);
    double cost = left + wordCost(state.last());
    return Found.of(OrderState.all(state.last()), state.score() - cost, lastMark);
  }
}
