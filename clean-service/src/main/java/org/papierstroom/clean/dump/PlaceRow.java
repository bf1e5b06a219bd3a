package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A row of a dump and between which places each of its characters was sorted, in the units of
 * {@link Pen}: the place where its chunk starts is known to the bound that others set. Both bounds
 * never decrease along the row, as the sort left it; those of spaces mean nothing.
 *
 * @param from the least place for each character
 * @param to the farthest
 */
record PlaceRow(String text, double[] from, double[] to) {

  /** A row of which is known which characters stand between others, and nothing else. */
  static PlaceRow open(String text) {
    double[] from = new double[text.length()];
    double[] to = new double[text.length()];
    Arrays.fill(from, Double.NEGATIVE_INFINITY);
    Arrays.fill(to, Double.POSITIVE_INFINITY);
    return new PlaceRow(text, from, to);
  }

  /** A row of which one page has a line, and others may have empty ones. */
  static PlaceRow set(Row row, LineSetting setting, Chunks chunks) {
    PlaceRow all = open(row.text());
    for (int page : Arrays.stream(row.pages()).distinct().toArray()) {
      int[] own =
          IntStream.range(0, row.pages().length).filter(i -> row.pages()[i] == page).toArray();
      StringBuilder text = new StringBuilder();
      for (int i : own) {
        text.append(row.text().charAt(i));
      }
      PlaceRow line = set(text.toString(), setting, chunks);
      for (int i = 0; i < own.length; i++) {
        all.from[own[i]] = line.from[i];
        all.to[own[i]] = line.to[i];
      }
    }
    return all;
  }

  /** A line of one page. */
  static PlaceRow set(String text, LineSetting setting, Chunks chunks) {
    double[] from = setting.places(text);
    double[] to = from.clone();
    for (int i = 1; i < from.length; i++) {
      char after = text.charAt(i - 1);
      from[i] = chunks.ends(after, text.charAt(i)) ? from[i] : from[i - 1];
      to[i] = chunks.goesOn(after, text.charAt(i)) ? to[i - 1] : to[i];
    }
    return new PlaceRow(text, from, to);
  }

  /**
   * A row of two lines, each with its setting. Where the order says otherwise places are unsure.
   */
  static PlaceRow of(Labelled row, LineSetting first, LineSetting second, Chunks chunks) {
    PlaceRow one = set(row.line(false), first, chunks);
    PlaceRow two = set(row.line(true), second, chunks);
    PlaceRow all =
        new PlaceRow(row.row(), row.woven(one.from, two.from), row.woven(one.to, two.to));
    for (int i = 1; i < all.to.length; i++) {
      all.to[i] = Math.max(all.to[i], all.to[i - 1]);
    }
    for (int i = all.from.length - 2; i >= 0; i--) {
      all.from[i] = Math.min(all.from[i], all.from[i + 1]);
    }
    return all;
  }

  /**
   * A merged row of which is known which characters are new but not where they start. The old ones
   * have the places of the old row in their order: whatever changed places there, the sort put in
   * order again.
   *
   * @param fresh for each character whether it is new
   */
  static PlaceRow merged(String merged, PlaceRow old, boolean[] fresh) {
    PlaceRow row = open(merged);
    int next = 0;
    for (int i = 0; i < fresh.length; i++) {
      if (merged.charAt(i) != ' ' && !fresh[i]) {
        next = old.printedFrom(next);
        if (next < old.from.length) {
          row.from[i] = old.from[next];
          row.to[i] = old.to[next++];
        }
      }
    }
    return row.narrowed();
  }

  /**
   * The row after a line came into it. The sort put all in the order of their places, so that the
   * bounds are those of both in order, whichever character is whose.
   *
   * @param line bounds of the printed characters that came, in any order
   */
  PlaceRow joined(String merged, Bounds line) {
    double[] least = sorted(printed(from), line.from());
    double[] most = sorted(printed(to), line.to());
    PlaceRow row = open(merged);
    int next = 0;
    for (int i = 0; i < merged.length(); i++) {
      if (merged.charAt(i) != ' ') {
        row.from[i] = least[next];
        row.to[i] = most[next++];
      }
    }
    return row.narrowed();
  }

  /** The bounds of its printed characters. */
  Bounds bounds() {
    return new Bounds(printed(from), printed(to));
  }

  /** Between which places each of some printed characters was sorted. */
  record Bounds(double[] from, double[] to) {}

  private static double[] sorted(double[] one, double[] two) {
    double[] all = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    Arrays.sort(all);
    return all;
  }

  private double[] printed(double[] bounds) {
    return IntStream.range(0, bounds.length)
        .filter(i -> text.charAt(i) != ' ')
        .mapToDouble(i -> bounds[i])
        .toArray();
  }

  /** Bounds that follow from those of the characters to the left and to the right. */
  PlaceRow narrowed() {
    for (int i = 1; i < from.length; i++) {
      from[i] = Math.max(from[i], from[i - 1]);
    }
    for (int i = to.length - 2; i >= 0; i--) {
      to[i] = Math.min(to[i], to[i + 1]);
    }
    return this;
  }

  private int printedFrom(int place) {
    int printed = place;
    while (printed < from.length && text.charAt(printed) == ' ') {
      printed++;
    }
    return printed;
  }

  PlaceRow until(int end) {
    return new PlaceRow(text.substring(0, end), Arrays.copyOf(from, end), Arrays.copyOf(to, end));
  }

  /** The row with characters behind all others. */
  PlaceRow and(String end) {
    PlaceRow longer = open(text + end);
    System.arraycopy(from, 0, longer.from, 0, from.length);
    System.arraycopy(to, 0, longer.to, 0, to.length);
    return longer.narrowed();
  }

  /** The same characters with other spaces, or in another order. */
  PlaceRow printedAs(String other) {
    return merged(other, this, new boolean[other.length()]);
  }

  /** A place for each character. */
  int[] starts() {
    int[] starts = new int[from.length];
    for (int i = 0; i < starts.length; i++) {
      double least = Double.isInfinite(from[i]) ? to[i] : from[i];
      double most = Double.isInfinite(to[i]) ? least : to[i];
      starts[i] = Double.isInfinite(least) ? 0 : (int) Math.round((least + most) / 2);
    }
    return starts;
  }
}
