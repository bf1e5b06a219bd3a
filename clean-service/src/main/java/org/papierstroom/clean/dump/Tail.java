package org.papierstroom.clean.dump;

import java.util.Optional;

/**
 * The end of a row that every page prints alike, such as a field in the margin or {@code van 11}:
 * its chunks start at the same places, so that the row shows each of them once per page. It is
 * taken apart by counting, before the search.
 *
 * @param text as one page prints it
 * @param copies how many pages have printed it into the row
 */
record Tail(String text, int copies) {

  private static final int SHORTEST = 4;

  /** A longer row is not that of one page. */
  private static final int LONGEST_LINE = 300;

  /** Where the tail starts in the merged row and in the old row, and the tail itself. */
  record Cut(int inMerged, int inOld, Tail tail) {}

  /** The cut, when the new page prints the row's tail once more. */
  Optional<Cut> again(String merged, String old) {
    int inOld = startOf(old, printed(text) * copies);
    int inMerged = startOf(merged, printed(text) * (copies + 1));
    return inOld >= 0
            && inMerged >= 0
            && times(text, copies, old.substring(inOld))
            && times(text, copies + 1, merged.substring(inMerged))
            && holdsAll(merged.substring(0, inMerged), old.substring(0, inOld))
        ? Optional.of(new Cut(inMerged, inOld, new Tail(text, copies + 1)))
        : Optional.empty();
  }

  /** The longest tail of an old row of one page that the new page doubles. */
  static Optional<Cut> doubled(String merged, String old) {
    if (old.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    for (int start = 0; start < old.length(); start++) {
      boolean wordStart = start == 0 || old.charAt(start - 1) == ' ';
      if (!wordStart || old.charAt(start) == ' ') {
        continue;
      }
      String text = old.substring(start).strip();
      if (printed(text) < SHORTEST) {
        return Optional.empty();
      }
      Optional<Cut> cut = new Tail(text, 1).again(merged, old);
      if (cut.isPresent()) {
        return cut;
      }
    }
    return Optional.empty();
  }

  /**
   * True when a text has all printed characters of another. Where it has not, the cut went through
   * a shuffle: what looked like the tail of one page belongs to several.
   */
  static boolean holdsAll(String text, String other) {
    int[] counts = new int[512];
    text.chars().filter(c -> c != ' ').forEach(c -> counts[c & 511]++);
    other.chars().filter(c -> c != ' ').forEach(c -> counts[c & 511]--);
    return java.util.Arrays.stream(counts).allMatch(count -> count >= 0);
  }

  /** How many characters of a text are no spaces. */
  static int printed(String text) {
    return (int) text.chars().filter(c -> c != ' ').count();
  }

  /** The last printed character before a place, or -1. */
  static int before(String row, int place) {
    int at = place - 1;
    while (at >= 0 && row.charAt(at) == ' ') {
      at--;
    }
    return at;
  }

  /** Where so many printed characters from the end start, or -1. */
  private static int startOf(String row, int characters) {
    int left = characters;
    for (int i = row.length() - 1; i >= 0; i--) {
      if (row.charAt(i) != ' ' && --left == 0) {
        return i;
      }
    }
    return -1;
  }

  /** True when a text has the characters of another so many times, spaces apart. */
  static boolean times(String text, int copies, String end) {
    int[] counts = new int[512];
    text.chars().filter(c -> c != ' ').forEach(c -> counts[c & 511] += copies);
    end.chars().filter(c -> c != ' ').forEach(c -> counts[c & 511]--);
    return java.util.Arrays.stream(counts).allMatch(count -> count == 0);
  }
}
