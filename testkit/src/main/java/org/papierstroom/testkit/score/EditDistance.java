package org.papierstroom.testkit.score;

/** Levenshtein's distance: the fewest insertions, deletions and changes of one character. */
final class EditDistance {

  private EditDistance() {}

  /** Counts code points; takes time in proportion to the product of the lengths. */
  static int between(String one, String other) {
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    int start = 0;
    while (start < left.length && start < right.length && left[start] == right[start]) {
      start++;
    }
    int[] above = new int[right.length - start + 1];
    int[] row = new int[above.length];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int at = start; at < left.length; at++) {
      row[0] = at - start + 1;
      for (int column = 1; column < row.length; column++) {
        int change = above[column - 1] + (left[at] == right[start + column - 1] ? 0 : 1);
        row[column] = Math.min(change, Math.min(above[column], row[column - 1]) + 1);
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return above[above.length - 1];
  }
}
