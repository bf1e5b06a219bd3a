package org.papierstroom.nlp.tag.organisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final int SIZE = 4;
  private static final int K = Outcomes.COUNT;

  private final double[] scores = scores();
  private final Lattice lattice = new Lattice(scores);

  @Test
  void bestOutcomesAreThoseOfTheHighestSum() {
    double most = Double.NEGATIVE_INFINITY;
    int[] best = {};
    for (int[] outcomes : all()) {
      if (score(outcomes) > most) {
        most = score(outcomes);
        best = outcomes;
      }
    }
    assertArrayEquals(best, lattice.best());
  }

  @Test
  void probabilityOfANameSumsOverAllElse() {
    double whole = 0;
    double named = 0;
    for (int[] outcomes : all()) {
      double weight = Math.exp(score(outcomes));
      whole += weight;
      boolean starts = outcomes[1] == Outcomes.START && outcomes[2] == Outcomes.INSIDE;
      named += starts && outcomes[3] != Outcomes.INSIDE ? weight : 0;
    }
    assertEquals(named / whole, lattice.probability(1, 3), 1e-9);
  }

  private double score(int[] outcomes) {
    double score = 0;
    int before = Outcomes.OTHER;
    for (int i = 0; i < SIZE; i++) {
      score += scores[(i * K + before) * K + outcomes[i]];
      before = outcomes[i];
    }
    return score;
  }

  private static int[][] all() {
    int[][] all = new int[(int) Math.pow(K, SIZE)][SIZE];
    for (int n = 0; n < all.length; n++) {
      for (int i = 0, rest = n; i < SIZE; i++, rest /= K) {
        all[n][i] = rest % K;
      }
    }
    return all;
  }

  private static double[] scores() {
    Random random = new Random(3);
    double[] scores = new double[SIZE * K * K];
    for (int i = 0; i < scores.length; i++) {
      int before = i / K % K;
      boolean may = Outcomes.mayFollow(before, i % K) && (i >= K * K || before == Outcomes.OTHER);
      scores[i] = may ? random.nextGaussian() : Double.NEGATIVE_INFINITY;
    }
    return scores;
  }
}
