package org.papierstroom.clean.dump;

/** No character appears and none vanishes: a merged row is its old row and the new line. */
final class Conservation {

  private Conservation() {}

  /**
   * Checks a row, spaces apart: the extractor adds and drops those by the gaps it sees.
   *
   * @throws NotConserved when a character of the merged row was lost, doubled or made up
   */
  static void check(String merged, String old, String found) {
    if (!holds(merged, old, found)) {
      throw new NotConserved(
          "a merged row of " + merged.length() + " characters was not conserved");
    }
  }

  static boolean holds(String merged, String old, String found) {
    int[] all = printed(merged);
    int[] parts = printed(old + found);
    return java.util.Arrays.equals(all, parts);
  }

  private static int[] printed(String text) {
    return text.chars().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
  }

  /** A fault of the search: its reading of a row is not made of the row's characters. */
  static final class NotConserved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConserved(String message) {
      super(message);
    }
  }
}
