package org.papierstroom.clean.dump;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fields in the margin that every page prints, at other heights on the first page than on those
 * after it. There the row of a field holds another field of the first page as well, and only the
 * count of their characters together tells that the new page printed the field again.
 *
 * @param texts as a page prints them, longest first
 */
record Fields(List<String> texts) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** The rows of one field on both sides of a page are no longer. */
  private static final int MOST_OLD = 120;

  /** The short lines of a first page, which are all that its fields can be. */
  static Fields of(List<String> page) {
    return new Fields(
        page.stream()
            .map(String::strip)
            .filter(text -> Tail.printed(text) >= SHORTEST && text.length() <= LONGEST)
            .distinct()
            .sorted(Comparator.comparingInt(Tail::printed).reversed())
            .toList());
  }

  /** Where the end of a merged row starts that is an end of the old row and one of the fields. */
  Optional<Tail.Cut> cut(String merged, String old) {
    return texts.stream().flatMap(text -> cut(text, merged, old).stream()).findFirst();
  }

  private static Optional<Tail.Cut> cut(String text, String merged, String old) {
    int[] owed = new int[512];
    count(text, owed, 1);
    int inMerged = merged.length();
    for (int left = Tail.printed(text); left > 0; left--) {
      inMerged = Tail.before(merged, inMerged);
      if (inMerged < 0) {
        return Optional.empty();
      }
      owed[merged.charAt(inMerged) & 511]--;
    }
    int inOld = old.length();
    for (int further = 0; further <= MOST_OLD; further++) {
      if (startsWord(merged, inMerged) && startsWord(old, inOld) && isZero(owed)) {
        return Tail.holdsAll(merged.substring(0, inMerged), old.substring(0, inOld))
            ? Optional.of(new Tail.Cut(inMerged, inOld, new Tail(text, 1)))
            : Optional.empty();
      }
      inMerged = Tail.before(merged, inMerged);
      inOld = Tail.before(old, inOld);
      if (inMerged < 0 || inOld < 0) {
        return Optional.empty();
      }
      owed[merged.charAt(inMerged) & 511]--;
      owed[old.charAt(inOld) & 511]++;
    }
    return Optional.empty();
  }

  private static void count(String text, int[] counts, int each) {
    text.chars().filter(c -> c != ' ').forEach(c -> counts[c & 511] += each);
  }

  private static boolean startsWord(String row, int at) {
    return at == 0 || at == row.length() || row.charAt(at - 1) == ' ';
  }

  private static boolean isZero(int[] owed) {
    return java.util.Arrays.stream(owed).allMatch(count -> count == 0);
  }
}
