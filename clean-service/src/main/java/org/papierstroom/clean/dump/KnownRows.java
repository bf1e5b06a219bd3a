package org.papierstroom.clean.dump;

import java.util.HashMap;
import java.util.Map;

/**
 * What was found out of pairs of rows. A log or a table has few different rows, of which every try
 * compares the same ones again.
 */
final class KnownRows implements Alignment.Cost {

  /** Pairs that are remembered; a text of so many different rows repeats none of them soon. */
  private static final int MOST = 1 << 16;

  private record Pair(String old, String next) {}

  private final Map<Pair, Double> costs = new HashMap<>();
  private final Map<Pair, Boolean> held = new HashMap<>();

  @Override
  public double of(String old, String next) {
    if (costs.size() >= MOST) {
      costs.clear();
    }
    return costs.computeIfAbsent(new Pair(old, next), pair -> Alignment.cost(old, next));
  }

  /** As {@link Containment#mayHold}. */
  boolean mayHold(String old, String next) {
    if (held.size() >= MOST) {
      held.clear();
    }
    return held.computeIfAbsent(new Pair(old, next), pair -> Containment.mayHold(old, next));
  }
}
