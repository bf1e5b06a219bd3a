package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.NameFinderME;
import org.papierstroom.nlp.tag.organisation.Features;

/**
 * Finishes a trained model: leans it towards finding names, since training on tokens favours the
 * outcome that most tokens have, and drops the features that hardly weigh, which makes the model
 * smaller and quicker.
 */
final class Weights {

  /** Taken off the weight of "no name" on every token; chosen on the dev split. */
  private static final double LEAN = Double.parseDouble(System.getProperty("lean", "0.5"));

  private static final double NEGLIGIBLE =
      Double.parseDouble(System.getProperty("negligible", "0.01"));

  private Weights() {}

  static QNModel refined(AbstractModel model) {
    Object[] structures = model.getDataStructures();
    Map<String, Context> predicates = new TreeMap<>(predicates(structures[1]));
    String[] outcomes = (String[]) structures[2];
    List<String> names = new ArrayList<>();
    List<Context> kept = new ArrayList<>();
    predicates.forEach(
        (name, trained) -> {
          Context weight = name.equals(Features.BIAS) ? leant(trained, outcomes) : trained;
          if (spread(weight) > NEGLIGIBLE) {
            names.add(name);
            kept.add(weight);
          }
        });
    return new QNModel(kept.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Context> predicates(Object map) {
    return (Map<String, Context>) map;
  }

  private static Context leant(Context bias, String[] outcomes) {
    double[] weights = bias.getParameters().clone();
    for (int i = 0; i < weights.length; i++) {
      if (outcomes[bias.getOutcomes()[i]].equals(NameFinderME.OTHER)) {
        weights[i] -= LEAN;
      }
    }
    return new Context(bias.getOutcomes(), weights);
  }

  /** What a feature can change: the distance between its weights. */
  private static double spread(Context weight) {
    double most = Arrays.stream(weight.getParameters()).max().orElse(0);
    double least = Arrays.stream(weight.getParameters()).min().orElse(0);
    return most - least;
  }
}
