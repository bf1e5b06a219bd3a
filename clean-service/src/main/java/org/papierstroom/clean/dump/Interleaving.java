package org.papierstroom.clean.dump;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose each printed character of a row is, found from the lines of the row and from about where
 * their characters start. Each line keeps its order, so that there is seldom a choice.
 *
 * @param owned the printed characters of the row, in its order
 * @param cost what chunks and places cost, for one character on average
 */
record Interleaving(List<Owned> owned, double cost) {

  private static final int WIDTH = 16;

  /** Another line that has the same character so near makes a character unsure. */
  private static final double NEAR = 3;

  Interleaving {
    owned = List.copyOf(owned);
  }

  /**
   * A printed character of a row.
   *
   * @param line number of its line
   * @param at its place in the line
   * @param from the place in the line where its chunk may start: that of a space before it
   * @param sure false where another line has the same character near
   */
  record Owned(int line, int at, int from, boolean sure) {}

  /** A way through the row up to a character. */
  private record Way(
      @Nullable Way before, int[] next, @Nullable Owned owned, double x, double cost) {

    int line() {
      return owned == null ? -1 : owned.line();
    }

    IntBuffer key() {
      int[] key = Arrays.copyOf(next, next.length + 1);
      key[next.length] = line();
      return IntBuffer.wrap(key);
    }
  }

  /**
   * The likeliest, or empty when the lines are not those of the row.
   *
   * @param spread how far places may be off
   */
  static Optional<Interleaving> of(
      String row, List<String> lines, Pen pen, Chunks chunks, double spread) {
    LineSetting plain = LineSetting.plain(pen);
    List<PlacedLine> placed =
        lines.stream().map(line -> PlacedLine.of(line, plain.places(line))).toList();
    List<Way> beam =
        List.of(new Way(null, new int[lines.size()], null, Double.NEGATIVE_INFINITY, 0));
    for (int r = 0; r < row.length(); r++) {
      if (row.charAt(r) == ' ') {
        continue;
      }
      boolean spaced = r > 0 && row.charAt(r - 1) == ' ';
      Map<IntBuffer, Way> reached = new HashMap<>();
      for (Way way : beam) {
        for (int line = 0; line < placed.size(); line++) {
          if (placed.get(line).has(way.next()[line], row.charAt(r))) {
            Way on = new Step(placed, chunks, spread, way, line, spaced).taken();
            reached.merge(on.key(), on, (a, b) -> b.cost() < a.cost() ? b : a);
          }
        }
      }
      beam =
          reached.values().stream()
              .sorted(Comparator.comparingDouble(Way::cost))
              .limit(WIDTH)
              .toList();
    }
    return beam.stream().findFirst().filter(way -> ends(way, placed)).map(Interleaving::traced);
  }

  private static boolean ends(Way way, List<PlacedLine> lines) {
    for (int line = 0; line < lines.size(); line++) {
      if (way.next()[line] < lines.get(line).size()) {
        return false;
      }
    }
    return true;
  }

  private static Interleaving traced(Way last) {
    List<Owned> owned = new ArrayList<>();
    for (@Nullable Way way = last; way != null && way.owned() != null; way = way.before()) {
      owned.addFirst(way.owned());
    }
    return new Interleaving(owned, last.cost() / Math.max(1, owned.size()));
  }

  /** One character more on a way, taken from one of the lines. */
  private record Step(
      List<PlacedLine> lines, Chunks chunks, double spread, Way way, int line, boolean spaced) {

    Way taken() {
      PlacedLine own = lines.get(line);
      int next = way.next()[line];
      char c = own.printed(next);
      boolean withSpace = spaced && own.followsSpace(next) && !chunks.ends(' ', c);
      double start = own.place(next);
      double off = Math.max(0, way.x() - start) / spread;
      double broken =
          Math.min(off * off / 2, Tuning.FARTHEST)
              + (next == 0 ? 0 : chunks.broken(own.before(next), c));
      double joined = line == way.line() && next > 0 ? chunks.joined(own.before(next), c) : broken;
      double x = joined < broken ? way.x() : withSpace ? own.placeOfSpace(next) : start;
      int at = own.at(next);
      Owned owned = new Owned(line, at, withSpace ? at - 1 : at, isSure(c, start));
      int[] after = way.next().clone();
      after[line]++;
      return new Way(way, after, owned, x, way.cost() + Math.min(joined, broken));
    }

    private boolean isSure(char c, double start) {
      for (int other = 0; other < lines.size(); other++) {
        int next = way.next()[other];
        if (other != line
            && lines.get(other).has(next, c)
            && Math.abs(lines.get(other).place(next) - start) <= NEAR * spread) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The printed characters of a line.
   *
   * @param places where each character of the text starts
   * @param printed the places in the text of those that are no spaces
   */
  private record PlacedLine(String text, double[] places, int[] printed) {

    static PlacedLine of(String text, double[] places) {
      return new PlacedLine(
          text,
          places,
          java.util.stream.IntStream.range(0, text.length())
              .filter(i -> text.charAt(i) != ' ')
              .toArray());
    }

    int size() {
      return printed.length;
    }

    int at(int number) {
      return printed[number];
    }

    char printed(int number) {
      return text.charAt(printed[number]);
    }

    boolean has(int number, char c) {
      return number < printed.length && printed(number) == c;
    }

    double place(int number) {
      return places[printed[number]];
    }

    boolean followsSpace(int number) {
      return printed[number] > 0 && before(number) == ' ';
    }

    double placeOfSpace(int number) {
      return places[printed[number] - 1];
    }

    /** The character before a printed one that is not the first. */
    char before(int number) {
      return text.charAt(printed[number] - 1);
    }
  }
}
