package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out whether a text is an accumulation, and where its dumps start. Only the text itself
 * counts: each dump must hold the dump before it, row by row and in order, and rows of different
 * pages must have been mixed. Form feeds separate dumps where there are any; else empty lines may,
 * else each row that holds the first row of all, or one of the rows above it.
 */
final class AccumulationFinder {

  /** Baselines are whole points, so that no page has more rows. */
  private static final int MOST_ROWS = 2000;

  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ROWS_ABOVE = 12;
  private static final int MOST_TRIES = 2000;

  /** A page without print repeats the dump before it; so does a log, all the time. */
  private static final int MOST_REPEATS = 20;

  private static final int LOOKED_AT = 6;
  private static final int LOOKED_AHEAD = 60;

  /** Blank rows may go when a text is saved. */
  private static final int SLACK = 3;

  private final List<String> lines;
  private final List<Integer> starts;
  private final KnownRows rows;
  private int tries;
  private int repeats;

  private AccumulationFinder(List<String> lines, List<Integer> starts, KnownRows rows) {
    this.lines = lines;
    this.starts = starts;
    this.rows = rows;
  }

  /** The accumulation that a text is, or empty for any other text. */
  static Optional<Accumulation> find(String text) {
    if (text.indexOf('\f') >= 0) {
      List<List<String>> dumps = new ArrayList<>();
      for (String dump : text.split("\f", -1)) {
        if (!dump.isBlank()) {
          dumps.add(lines(dump));
        }
      }
      return Accumulation.of(dumps);
    }
    List<String> lines = lines(text);
    KnownRows rows = new KnownRows();
    List<Integer> again = firstRowAgain(lines, rows);
    return Stream.of(afterEmptyLines(lines), again, above(again))
        .map(starts -> new AccumulationFinder(lines, starts, rows).search())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Integer> afterEmptyLines(List<String> lines) {
    return places(lines, i -> lines.get(i - 1).isEmpty() && !lines.get(i).isEmpty());
  }

  /** Most dumps start with the row that the first page starts with. */
  private static List<Integer> firstRowAgain(List<String> lines, KnownRows rows) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    return places(lines, i -> rows.mayHold(first, lines.get(i)));
  }

  /** Or with a few rows of later pages that stand higher. */
  private static List<Integer> above(List<Integer> firstRows) {
    List<Integer> above = new ArrayList<>();
    for (int first : firstRows) {
      for (int rows = 1; rows <= MOST_ROWS_ABOVE && first - rows >= FEWEST_ROWS; rows++) {
        above.add(first - rows);
      }
    }
    return above;
  }

  private static List<Integer> places(List<String> lines, IntPredicate start) {
    return IntStream.range(Math.min(FEWEST_ROWS, lines.size()), lines.size())
        .filter(start)
        .boxed()
        .toList();
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\r?\n", -1));
  }

  private Optional<Accumulation> search() {
    for (int second : starts) {
      if (second > lines.size() / 2 + SLACK || second > MOST_ROWS) {
        continue;
      }
      if (++tries > MOST_TRIES) {
        break;
      }
      if (mayStart(0, second, second)) {
        List<List<String>> dumps = new ArrayList<>();
        dumps.add(rows(0, second));
        Optional<Accumulation> found = goOn(dumps, 0, second);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The rest of the dumps, when the last one known runs from {@code start} to {@code end}. */
  private Optional<Accumulation> goOn(List<List<String>> dumps, int start, int end) {
    int shortest = Math.max(FEWEST_ROWS, end - start - SLACK);
    List<Integer> ends = new ArrayList<>();
    for (int next : starts) {
      if (next >= end + shortest && next - end <= MOST_ROWS && mayStart(end, next, next)) {
        ends.add(next);
      }
    }
    if (lines.size() - end >= shortest && lines.size() - end <= MOST_ROWS) {
      ends.add(lines.size());
    }
    for (int next : ends) {
      if (++tries > MOST_TRIES) {
        return Optional.empty();
      }
      List<String> dump = rows(end, next);
      if (dump.equals(dumps.getLast()) && ++repeats > MOST_REPEATS) {
        return Optional.empty();
      }
      if (Alignment.of(dumps.getLast(), dump, rows).isEmpty()) {
        continue;
      }
      dumps.add(dump);
      Optional<Accumulation> found =
          next == lines.size() ? Accumulation.of(dumps, rows) : goOn(dumps, end, next);
      if (found.isPresent()) {
        return found;
      }
      dumps.removeLast();
    }
    return Optional.empty();
  }

  /** The rows of a dump, without the empty line that parts it from the next. */
  private List<String> rows(int start, int end) {
    int last = end;
    while (last > start && lines.get(last - 1).isEmpty()) {
      last--;
    }
    return lines.subList(start, last);
  }

  /**
   * A quick look: whether the first rows of a dump are there again in the lines from a place on.
   */
  private boolean mayStart(int start, int end, int again) {
    int looked = 0;
    int at = again;
    int stop = Math.min(lines.size(), again + LOOKED_AHEAD);
    for (int i = start; i < end && looked < LOOKED_AT; i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      looked++;
      while (at < stop && !rows.mayHold(lines.get(i), lines.get(at))) {
        at++;
      }
      if (at++ >= stop) {
        return false;
      }
    }
    return looked > 0;
  }
}
