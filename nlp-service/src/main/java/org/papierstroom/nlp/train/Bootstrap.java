package org.papierstroom.nlp.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Confidence intervals of F1, by drawing documents with replacement a thousand times. */
final class Bootstrap {

  private static final int DRAWS = 1000;

  /** The middle 95 % of the draws. */
  record Interval(double low, double high) {}

  private Bootstrap() {}

  static Interval f1(List<Score> documents, Gold.Type type) {
    Random random = new Random(7);
    double[] draws = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      Score.Counts sum = new Score.Counts(0, 0, 0, 0);
      for (int i = 0; i < documents.size(); i++) {
        sum = sum.plus(documents.get(random.nextInt(documents.size())).counts(type));
      }
      draws[draw] = sum.f1();
    }
    Arrays.sort(draws);
    return new Interval(draws[DRAWS * 25 / 1000], draws[DRAWS * 975 / 1000 - 1]);
  }
}
