package org.papierstroom.clean.dump;

/**
 * How often a chunk goes on after a character. A chunk is what one text-showing operation prints;
 * it is sorted as a whole. Word processors end one after each character whose width they rounded,
 * so that in one document nearly every "e" ends its chunk and hardly any "a" does; typesetters end
 * one between two letters that are kerned. Learned from readings.
 */
final class Chunks {

  private static final int KINDS = 256;
  private static final double GUESSED_JOINED = 0.3;
  private static final double GUESS_WEIGHT = 2;
  private static final double PAIR_WEIGHT = 1.5;
  private static final double LONG = 3;
  private static final double RARELY = 0.12;
  private static final double MOSTLY = 0.92;

  private int characters;
  private int runs;
  private final int[] joined = new int[KINDS];
  private final int[] broken = new int[KINDS];
  private final int[] pairJoined = new int[KINDS * KINDS];
  private final int[] pairBroken = new int[KINDS * KINDS];

  /** True where a chunk hardly ever goes on from one character to the next. */
  boolean ends(char after, char next) {
    return share(after, next) < RARELY;
  }

  /** True where a chunk nearly always goes on. */
  boolean goesOn(char after, char next) {
    return share(after, next) > MOSTLY;
  }

  /** Cost of a chunk that goes on from one character to the next. */
  double joined(char after, char next) {
    return -Math.log(share(after, next));
  }

  /** Cost of a chunk that ends between two characters. */
  double broken(char after, char next) {
    return -Math.log(1 - share(after, next));
  }

  /** Chunks longer than a few characters are known by how they go on. */
  OldRow.Heads heads() {
    return characters > LONG * runs ? OldRow.Heads.LONGEST : OldRow.Heads.IN_TURN;
  }

  private static int kind(char c) {
    return c & (KINDS - 1);
  }

  private static int pair(char after, char next) {
    return kind(after) * KINDS + kind(next);
  }

  /** How often chunks go on after a character, weighed with how often they do between these two. */
  private double share(char after, char next) {
    double seen = joined[kind(after)] + broken[kind(after)];
    double single =
        (joined[kind(after)] + 0.05 + GUESS_WEIGHT * GUESSED_JOINED) / (seen + 0.1 + GUESS_WEIGHT);
    int pair = pair(after, next);
    double pairs = pairJoined[pair] + pairBroken[pair];
    return (pairJoined[pair] + PAIR_WEIGHT * single) / (pairs + PAIR_WEIGHT);
  }

  /** Learns where the new line of a reading was broken by the old one and where it was not. */
  void learn(Reading reading) {
    characters += reading.places().length;
    runs++;
    String merged = reading.row().text();
    int[] starts = reading.row().starts();
    int[] places = reading.places();
    for (int i = 1; i < places.length; i++) {
      char after = merged.charAt(places[i - 1]);
      int pair = pair(after, merged.charAt(places[i]));
      if (places[i] > places[i - 1] + 1) {
        broken[kind(after)]++;
        pairBroken[pair]++;
        runs++;
      } else if (brokenOffAt(places, i) && starts[places[i] + 1] < starts[places[i]]) {
        joined[kind(after)]++;
        pairJoined[pair]++;
      }
    }
  }

  /** True when the character after this new one is of the old row. */
  private static boolean brokenOffAt(int[] places, int i) {
    return i + 1 < places.length && places[i + 1] > places[i] + 1;
  }
}
