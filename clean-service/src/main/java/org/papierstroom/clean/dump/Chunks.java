package org.papierstroom.clean.dump;

import java.util.Arrays;

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
  private static final double UNSURE = 0.05;
  private static final double LONG = 3;
  private static final double RARELY = 0.12;
  private static final double MOSTLY = 0.92;

  /** Weights of what is known of a pair by other pairs, and of a character by other characters. */
  private static final double[] WEIGHTS = {0.02, 0.1, 0.5, GUESS_WEIGHT, 8};

  private double singleWeight = GUESS_WEIGHT;
  private double pairWeight = PAIR_WEIGHT;
  private double guessedJoined = GUESSED_JOINED;
  private double unsure = UNSURE;

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
        (joined[kind(after)] + unsure + singleWeight * guessedJoined)
            / (seen + 2 * unsure + singleWeight);
    int pair = pair(after, next);
    double pairs = pairJoined[pair] + pairBroken[pair];
    return (pairJoined[pair] + pairWeight * single) / (pairs + pairWeight);
  }

  /** Learns for sure that a chunk went on from one character to the next. */
  void wentOn(char after, char next) {
    joined[kind(after)]++;
    pairJoined[pair(after, next)]++;
  }

  /** Learns for sure that a chunk ended between two characters. */
  void ended(char after, char next) {
    broken[kind(after)]++;
    pairBroken[pair(after, next)]++;
  }

  /**
   * Weighs pairs, single characters and all of them as what was learned foretells itself best: in a
   * letter that is kerned one sight of a pair tells all others, in one whose widths are rounded one
   * sight of a character does.
   */
  void weigh() {
    double all = Arrays.stream(joined).sum();
    double seen = all + Arrays.stream(broken).sum();
    guessedJoined = (all + GUESSED_JOINED) / (seen + 1);
    double most = Double.NEGATIVE_INFINITY;
    double bestSingle = singleWeight;
    double bestPair = pairWeight;
    for (double single : WEIGHTS) {
      for (double pair : WEIGHTS) {
        double likelihood = foretold(single, pair);
        if (likelihood > most) {
          most = likelihood;
          bestSingle = single;
          bestPair = pair;
        }
      }
    }
    unsure = 0;
    singleWeight = bestSingle;
    pairWeight = bestPair;
  }

  /** How likely each observation is by all others. */
  private double foretold(double ofSingle, double ofPair) {
    double sum = 0;
    for (int pair = 0; pair < pairJoined.length; pair++) {
      int on = pairJoined[pair];
      int off = pairBroken[pair];
      if (on + off == 0) {
        continue;
      }
      int after = pair / KINDS;
      double seen = joined[after] + broken[after] - 1 + ofSingle;
      double known = on + off - 1 + ofPair;
      double singleOn = (joined[after] - 1 + ofSingle * guessedJoined) / seen;
      double singleOff = (broken[after] - 1 + ofSingle * (1 - guessedJoined)) / seen;
      sum += on == 0 ? 0 : on * Math.log((on - 1 + ofPair * singleOn) / known);
      sum += off == 0 ? 0 : off * Math.log((off - 1 + ofPair * singleOff) / known);
    }
    return sum;
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
      char next = merged.charAt(places[i]);
      if (places[i] > places[i - 1] + 1) {
        ended(after, next);
        runs++;
      } else if (brokenOffAt(places, i) && starts[places[i] + 1] < starts[places[i]]) {
        wentOn(after, next);
      }
    }
  }

  /** True when the character after this new one is of the old row. */
  private static boolean brokenOffAt(int[] places, int i) {
    return i + 1 < places.length && places[i + 1] > places[i] + 1;
  }
}
