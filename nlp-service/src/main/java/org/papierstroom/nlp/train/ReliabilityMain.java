package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.papierstroom.nlp.tag.Tagger;

/**
 * Whether scores mean what they say: organisations by score, with the mean score and the share that
 * is right. {@code ReliabilityMain FOLDER}, the folder as for {@link ScoreMain}.
 */
public final class ReliabilityMain {

  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

  private ReliabilityMain() {}

  public static void main(String[] args) throws IOException {
    List<Judged> judged =
        Judged.organisations(Tagger.load(), ScoreMain.documents(Path.of(args[0])));
    System.out.println("score\tmentions\tmean score\tright");
    double gap = 0;
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      double low = BOUNDS[i];
      double high = BOUNDS[i + 1];
      List<Judged> within =
          judged.stream()
              .filter(one -> one.evidence().score() >= low && one.evidence().score() < high)
              .toList();
      double mean = within.stream().mapToDouble(one -> one.evidence().score()).average().orElse(0);
      double right = within.stream().mapToInt(one -> one.right() ? 1 : 0).average().orElse(0);
      gap += within.size() * Math.abs(mean - right) / judged.size();
      System.out.printf(
          Locale.ROOT,
          "%.2f-%.2f\t%d\t%.3f\t%.3f%n",
          low,
          Math.min(1, high),
          within.size(),
          mean,
          right);
    }
    System.out.printf(Locale.ROOT, "expected calibration error\t%.3f%n", gap);
  }
}
