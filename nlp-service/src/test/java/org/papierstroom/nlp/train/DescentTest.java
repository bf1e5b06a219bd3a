package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class DescentTest {

  @Test
  void findsTheBottomOfAnUnevenBowl() {
    double[] bottom = {3, -2, 0.5};
    double[] bends = {1, 100, 0.01};
    double[] found =
        Descent.minimum(
            (point, gradient) -> {
              double value = 0;
              for (int i = 0; i < point.length; i++) {
                double off = point[i] - bottom[i];
                value += bends[i] * off * off;
                gradient[i] = 2 * bends[i] * off;
              }
              return value;
            },
            3,
            200);
    assertArrayEquals(bottom, found, 1e-3);
  }
}
