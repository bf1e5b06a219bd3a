package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.nlp.tag.Tagger;
import org.papierstroom.nlp.tag.TaggerSettings;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.Calibration;
import org.papierstroom.nlp.tag.organisation.NameModel;

/** Finds out, on documents kept apart from training, what the tagger's scores are worth. */
final class Calibrating {

  private static final int ROUNDS = 100;
  private static final double STEADY = 1e-3;

  private Calibrating() {}

  static Calibration on(List<CorpusDocument> documents, Lexicon lexicon, NameModel model) {
    Tagger tagger = Tagger.of(TaggerSettings.defaults(), lexicon, List.of(model));
    List<Judged> judged = Judged.organisations(tagger, documents);
    Map<String, int[]> counts = new HashMap<>();
    List<Judged> byModel = new ArrayList<>();
    for (Judged one : judged) {
      if (one.evidence().foundBy() == FoundBy.MODEL) {
        byModel.add(one);
        continue;
      }
      int[] count = counts.computeIfAbsent(Calibration.way(one.evidence()), way -> new int[2]);
      count[0] += one.right() ? 1 : 0;
      count[1]++;
    }
    Map<String, Double> rates = new HashMap<>();
    // One imagined mention either way, so that no way of finding is ever certain.
    counts.forEach((way, count) -> rates.put(way, (count[0] + 1.0) / (count[1] + 2.0)));
    double[] curve = curve(byModel);
    return new Calibration(curve[0], curve[1], rates);
  }

  /** Slope and offset of the logistic curve, by Newton's method. */
  private static double[] curve(List<Judged> judged) {
    double slope = 1;
    double offset = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = {STEADY * (slope - 1), STEADY * offset};
      double[] bend = {STEADY, 0, STEADY};
      for (Judged one : judged) {
        double x = Calibration.logOdds(one.evidence().score());
        double p = 1 / (1 + Math.exp(-slope * x - offset));
        double error = p - (one.right() ? 1 : 0);
        double weight = p * (1 - p);
        gradient[0] += error * x;
        gradient[1] += error;
        bend[0] += weight * x * x;
        bend[1] += weight * x;
        bend[2] += weight;
      }
      double determinant = bend[0] * bend[2] - bend[1] * bend[1];
      slope -= (bend[2] * gradient[0] - bend[1] * gradient[1]) / determinant;
      offset -= (bend[0] * gradient[1] - bend[1] * gradient[0]) / determinant;
    }
    return new double[] {slope, offset};
  }
}
