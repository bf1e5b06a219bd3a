package org.papierstroom.nlp.tag.organisation;

import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a model's features by the hash of their names. Key and weights lie side by side in
 * one array, so that a look-up touches one place of memory; two names with one hash cannot be told
 * apart, which at 64 bits does not happen.
 */
final class Weights {

  private static final char SPACE = ' ';

  private final int outcomes;
  private final int stride;
  private final int mask;
  private final long[] table;

  /**
   * @throws IllegalArgumentException when two features share a hash
   */
  Weights(Map<String, Context> features, int outcomes) {
    this.outcomes = outcomes;
    this.stride = 1 + outcomes;
    int places = Integer.highestOneBit(Math.max(8, features.size() * 2 - 1)) * 2;
    this.mask = places - 1;
    this.table = new long[places * stride];
    features.forEach(this::put);
  }

  private void put(String name, Context context) {
    long key = key(Piece.of(name).hash());
    int at = at(key);
    if (table[at] != 0) {
      throw new IllegalArgumentException("two features with one hash, one of them " + name);
    }
    table[at] = key;
    int[] own = context.getOutcomes();
    for (int i = 0; i < own.length; i++) {
      table[at + 1 + own[i]] = Double.doubleToRawLongBits(context.getParameters()[i]);
    }
  }

  /** Where a key stands or would stand. */
  private int at(long key) {
    int place = (int) key & mask;
    while (true) {
      long there = table[place * stride];
      if (there == key || there == 0) {
        return place * stride;
      }
      place = (place + 1) & mask;
    }
  }

  /** Spreads the hash over all bits; zero marks a free place. */
  private static long key(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }

  private void add(long hash, double[] scores) {
    int at = at(key(hash));
    if (table[at] != 0) {
      for (int c = 0; c < outcomes; c++) {
        scores[c] += Double.longBitsToDouble(table[at + 1 + c]);
      }
    }
  }

  /** A taker that adds what it takes to the scores, one per outcome. */
  Adding addingTo(double[] scores) {
    return new Adding(scores);
  }

  /** Adds the weights of features up. */
  final class Adding implements FeatureTaker {
    private final double[] scores;

    private Adding(double[] scores) {
      this.scores = scores;
    }

    @Override
    public void take(Piece kind) {
      add(kind.hash(), scores);
    }

    @Override
    public void take(Piece kind, Piece value) {
      add(value.behind(kind.hash()), scores);
    }

    @Override
    public void take(Piece kind, Piece first, Piece second) {
      long one = Piece.behind(first.behind(kind.hash()), SPACE);
      add(second.behind(one), scores);
    }

    @Override
    public void take(Piece kind, Piece first, Piece second, Piece third) {
      long one = Piece.behind(first.behind(kind.hash()), SPACE);
      long two = Piece.behind(second.behind(one), SPACE);
      add(third.behind(two), scores);
    }

    @Override
    public void take(Piece kind, String word, int from, int to) {
      long hash = kind.hash();
      for (int i = from; i < to; i++) {
        hash = Piece.behind(hash, word.charAt(i));
      }
      add(hash, scores);
    }
  }
}
