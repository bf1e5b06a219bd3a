package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import org.papierstroom.nlp.tag.organisation.Outcomes;

/** Fits a linear-chain conditional random field and keeps its weights as an OpenNLP model. */
final class RandomField {

  private static final int CUTOFF = 2;

  /** Of the corpus; more change the score on the dev split by less than its noise. */
  private static final int READINGS = 80;

  /** A feature that changes no score by more than this is left out of the model. */
  private static final double NEGLIGIBLE = 0.02;

  private RandomField() {}

  static QNModel fit(Samples samples, double l2) {
    Chains chains = Chains.of(samples, CUTOFF);
    double[] weights =
        Descent.minimum(
            new Likelihood(chains.chains(), l2),
            chains.features().size() * Outcomes.COUNT,
            READINGS);
    return model(chains.features(), weights);
  }

  private static QNModel model(List<String> features, double[] weights) {
    int[] all = new int[Outcomes.COUNT];
    Arrays.setAll(all, c -> c);
    List<String> names = new ArrayList<>();
    List<Context> kept = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      double[] own = Arrays.copyOfRange(weights, i * all.length, (i + 1) * all.length);
      if (spread(own) > NEGLIGIBLE) {
        names.add(features.get(i));
        kept.add(new Context(all, own));
      }
    }
    return new QNModel(
        kept.toArray(Context[]::new),
        names.toArray(String[]::new),
        Outcomes.names().toArray(String[]::new));
  }

  private static double spread(double[] weights) {
    double least = weights[0];
    double most = weights[0];
    for (double weight : weights) {
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
    return most - least;
  }
}
