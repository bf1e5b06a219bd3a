package org.papierstroom.clean.dump;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of producers that print a word, or a line, in one chunk: the words of the old row are whole
 * in the merged one, in any order. By counts alone most words are old or new for certain; of a word
 * that both lines have, the language and the places say which one is the new line's.
 */
final class WordShuffle {

  private static final int BEAM = 60;
  private static final double DEPTH = 25;
  private static final double TURN = 0.4;
  private static final double FARTHEST = 6;
  private static final double DISORDERED = 0.2;

  private final Unshuffle by;
  private final String merged;
  private final Row old;
  private final int page;
  private final long before;
  private final List<int[]> tokens;
  private final int[] kinds;
  private final int[] extra;
  private final int[] left;
  private final List<List<Integer>> places;
  private final boolean placed;
  private final int[] inOrder;

  private WordShuffle(Unshuffle by, String merged, Row old, int page, long before) {
    this.by = by;
    this.merged = merged;
    this.old = old;
    this.page = page;
    this.before = before;
    this.tokens = tokens(merged);
    Map<String, Integer> numbers = new HashMap<>();
    this.kinds = new int[tokens.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = numbers.computeIfAbsent(word(merged, tokens.get(i)), word -> numbers.size());
    }
    this.extra = new int[numbers.size()];
    this.left = new int[kinds.length];
    for (int i = kinds.length - 1; i >= 0; i--) {
      left[i] = extra[kinds[i]]++;
    }
    this.places = new ArrayList<>();
    for (int kind = 0; kind < extra.length; kind++) {
      places.add(new ArrayList<>());
    }
    int last = 0;
    int behind = 0;
    List<int[]> olds = tokens(old.text());
    this.inOrder = new int[olds.size()];
    int turn = 0;
    for (int[] token : olds) {
      int kind = numbers.getOrDefault(word(old.text(), token), -1);
      inOrder[turn++] = kind;
      extra[kind]--;
      places.get(kind).add(token[0]);
      behind += old.starts()[token[0]] < last - by.pen().width('n') ? 1 : 0;
      last = old.starts()[token[0]];
    }
    this.placed = behind < DISORDERED * olds.size();
  }

  /** The readings, best first; empty when the old row's words are not whole in the merged row. */
  static Optional<List<Reading>> readings(
      Unshuffle by, String merged, Row old, int page, long before) {
    if (!holds(old, merged)) {
      return Optional.empty();
    }
    return Optional.of(new WordShuffle(by, merged, old, page, before).run());
  }

  /** True when the old row's words are whole in the merged row. */
  static boolean holds(Row old, String merged) {
    return !old.text().isBlank() && WholeLine.holdsWords(old.text(), merged);
  }

  private static List<int[]> tokens(String text) {
    List<int[]> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        tokens.add(new int[] {start, i});
        start = -1;
      }
    }
    return tokens;
  }

  private static String word(String text, int[] token) {
    return text.substring(token[0], token[1]);
  }

  /**
   * @param news words of the new line so far
   * @param used hash of how many of each word of both lines were taken for new
   * @param x where the word that was read last starts
   * @param nib where the next new word starts
   */
  private record State(
      @Nullable State parent,
      int token,
      int news,
      boolean fresh,
      Map<Integer, Integer> used,
      long context,
      double score,
      int x,
      int nib) {}

  private List<Reading> run() {
    List<State> beam = List.of(new State(null, -1, 0, false, Map.of(), before, 0, 0, 0));
    for (int i = 0; i < kinds.length; i++) {
      Map<List<Object>, State> reached = new HashMap<>();
      for (State state : beam) {
        int kind = kinds[i];
        int used = state.used().getOrDefault(kind, 0);
        if (used < extra[kind]) {
          add(reached, fresh(state, i, used));
        }
        if (used + left[i] >= extra[kind] && hasTurn(kind, i - state.news())) {
          add(reached, known(state, i, used));
        }
      }
      List<State> sorted = new ArrayList<>(reached.values());
      sorted.sort(Comparator.comparingDouble(State::score).reversed());
      double floor = sorted.isEmpty() ? 0 : sorted.getFirst().score() - DEPTH;
      sorted.removeIf(state -> state.score() < floor);
      beam = sorted.subList(0, Math.min(BEAM, sorted.size()));
    }
    return beam.stream().map(this::reading).toList();
  }

  /** True when a word may be the old row's with a number: where that comes back in its order. */
  private boolean hasTurn(int kind, int turn) {
    return by.ties() != OldRow.Ties.KEPT || (turn < inOrder.length && inOrder[turn] == kind);
  }

  private static void add(Map<List<Object>, State> reached, State state) {
    reached.merge(
        List.of(state.used(), state.news(), state.context(), state.fresh()),
        state,
        (a, b) -> a.score() < b.score() ? b : a);
  }

  private State fresh(State state, int i, int used) {
    long context = state.context();
    double score = state.score() - (state.fresh() ? 0 : TURN);
    int x = state.nib();
    score -= misfit(state.x() - x);
    int nib = x;
    for (char c : (word(merged, tokens.get(i)) + ' ').toCharArray()) {
      score += by.language().logChance(context, c) + Tuning.REBATE;
      context = by.language().push(context, c);
      nib += by.pen().width(c);
    }
    Map<Integer, Integer> counts = state.used();
    if (!places.get(kinds[i]).isEmpty()) {
      counts = new HashMap<>(counts);
      counts.put(kinds[i], used + 1);
    }
    return new State(state, i, state.news() + 1, true, counts, context, score, x, nib);
  }

  private State known(State state, int i, int used) {
    int x = old.starts()[places.get(kinds[i]).get(before(i) - used)];
    double score = state.score() - misfit(state.x() - x);
    return new State(
        state, i, state.news(), false, state.used(), state.context(), score, x, state.nib());
  }

  /** How many of the same word stand before a place of the merged row. */
  private int before(int i) {
    return extra[kinds[i]] + places.get(kinds[i]).size() - 1 - left[i];
  }

  private double misfit(int behind) {
    return placed ? Math.min(FARTHEST, by.tuning().misfit(behind, false)) : 0;
  }

  private Reading reading(State end) {
    Deque<State> states = new ArrayDeque<>();
    for (@Nullable State at = end; at != null && at.parent() != null; at = at.parent()) {
      states.addFirst(at);
    }
    StringBuilder text = new StringBuilder();
    int[] from = new int[merged.length() + kinds.length];
    int[] starts = new int[merged.length()];
    int[] pages = new int[merged.length()];
    Arrays.fill(pages, page);
    int[] seen = new int[extra.length];
    for (State state : states) {
      int[] token = tokens.get(state.token());
      int kind = kinds[state.token()];
      int x = state.x();
      int place = state.fresh() ? -1 : places.get(kind).get(seen[kind]++);
      for (int i = token[0]; i < token[1]; i++) {
        starts[i] = state.fresh() ? x : old.starts()[place + i - token[0]];
        pages[i] = state.fresh() ? page : old.pages()[place + i - token[0]];
        x += by.pen().width(merged.charAt(i));
        if (state.fresh()) {
          from[text.length()] = i;
          text.append(merged.charAt(i));
        }
      }
      if (token[1] < merged.length()) {
        starts[token[1]] = state.fresh() ? x : starts[token[1] - 1];
        pages[token[1]] = pages[token[1] - 1];
      }
      if (state.fresh()) {
        from[text.length()] = Math.min(token[1], merged.length() - 1);
        text.append(' ');
      }
    }
    Row row = new Row(merged, starts, pages);
    return new Reading(text.toString(), Arrays.copyOf(from, text.length()), row, end.score());
  }
}
