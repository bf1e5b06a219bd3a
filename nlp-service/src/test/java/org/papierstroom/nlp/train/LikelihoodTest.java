package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papierstroom.nlp.tag.organisation.Outcomes;

class LikelihoodTest {

  private static final double STEP = 1e-5;

  @Test
  void gradientIsTheSlopeOfTheValue() {
    int[][] own = {{0, 1}, {1, 2}, {0}};
    int[][][] after = {{{3}, {4}, {5}}, {{3}, {4}, {5}}, {{3}, {4}, {5}}};
    int[] outcomes = {Outcomes.START, Outcomes.INSIDE, Outcomes.OTHER};
    Chains.Chain chain = new Chains.Chain(own, after, outcomes, 2);
    Likelihood likelihood = new Likelihood(List.of(chain, chain), 0.1);
    Random random = new Random(5);
    double[] weights = random.doubles(6L * Outcomes.COUNT, -1, 1).toArray();
    double[] gradient = new double[weights.length];
    likelihood.at(weights, gradient);
    for (int i = 0; i < weights.length; i++) {
      double[] up = weights.clone();
      up[i] += STEP;
      double[] down = weights.clone();
      down[i] -= STEP;
      double slope =
          (likelihood.at(up, new double[up.length]) - likelihood.at(down, new double[up.length]))
              / (2 * STEP);
      assertEquals(slope, gradient[i], 1e-4);
    }
  }
}
