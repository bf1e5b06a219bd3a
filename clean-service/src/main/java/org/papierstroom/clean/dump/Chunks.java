package org.papierstroom.clean.dump;

/**
 * How often a chunk goes on after a character. A chunk is what one text-showing operation prints;
 * it is sorted as a whole. Word processors end one after each character whose width they rounded,
 * so that in one document nearly every "e" ends its chunk and hardly any "a" does. Learned from the
 * readings made so far.
 */
final class Chunks {

  private static final int KINDS = 256;
  private static final double GUESSED_JOINED = 0.3;
  private static final double GUESS_WEIGHT = 2;

  private final int[] joined = new int[KINDS];
  private final int[] broken = new int[KINDS];

  /** Cost of a chunk that goes on after this character. */
  double joined(char after) {
    return -Math.log(share(after));
  }

  /** Cost of a chunk that ends after this character. */
  double broken(char after) {
    return -Math.log(1 - share(after));
  }

  private double share(char c) {
    int kind = c & (KINDS - 1);
    double seen = joined[kind] + broken[kind];
    return (joined[kind] + 0.05 + GUESS_WEIGHT * GUESSED_JOINED) / (seen + 0.1 + GUESS_WEIGHT);
  }

  /** Learns where the new line of a reading was broken by the old one and where it was not. */
  void learn(Reading reading) {
    String merged = reading.row().text();
    int[] starts = reading.row().starts();
    int[] places = reading.places();
    for (int i = 1; i < places.length; i++) {
      int kind = merged.charAt(places[i - 1]) & (KINDS - 1);
      if (places[i] > places[i - 1] + 1) {
        broken[kind]++;
      } else if (brokenOffAt(places, i) && starts[places[i] + 1] < starts[places[i]]) {
        joined[kind]++;
      }
    }
  }

  /** True when the character after this new one is of the old row. */
  private static boolean brokenOffAt(int[] places, int i) {
    return i + 1 < places.length && places[i + 1] > places[i] + 1;
  }
}
