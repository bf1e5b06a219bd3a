package org.papierstroom.nlp.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.papierstroom.nlp.tag.organisation.Features;

/**
 * Fits a maximum entropy model with OpenNLP's L-BFGS.
 *
 * <p>OpenNLP's minimiser gives up as soon as one step gains less than a ten-thousandth, which on
 * this corpus is long before the optimum. It is therefore started again from where it stopped, until
 * a whole round gains less than that.
 */
final class MaximumEntropy {

  private static final int CUTOFF = 2;
  private static final int MEMORY = 12;
  private static final int EVALUATIONS = 30_000;
  private static final int ROUND = 60;
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final double GAIN = 1e-3;

  /** Taken off the weight of "no name" on every token, since tokens favour it; from the dev split. */
  private static final double LEAN = Double.parseDouble(System.getProperty("lean", "0.5"));

  /** A feature that changes no score by more than this is left out of the model. */
  private static final double NEGLIGIBLE =
      Double.parseDouble(System.getProperty("negligible", "0.02"));

  private MaximumEntropy() {}

  static QNModel fit(ObjectStream<Event> events, double l2) throws IOException {
    DataIndexer indexer = index(events);
    double[] weights =
        new double[indexer.getPredLabels().length * indexer.getOutcomeLabels().length];
    double before = new Likelihood(indexer, weights, l2).valueAt(new double[weights.length]);
    for (int round = 0; round < ROUNDS; round++) {
      Likelihood likelihood = new Likelihood(indexer, weights, l2);
      double[] step =
          new QNMinimizer(0, 0, ROUND, MEMORY, EVALUATIONS).minimize(likelihood);
      double after = likelihood.valueAt(step);
      weights = sum(weights, step);
      if (before - after < GAIN * after) {
        break;
      }
      before = after;
    }
    return model(indexer, weights);
  }

  private static DataIndexer index(ObjectStream<Event> events) throws IOException {
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    indexer.init(parameters, new HashMap<>());
    indexer.index(events);
    return indexer;
  }

  private static QNModel model(DataIndexer indexer, double[] weights) {
    String[] outcomes = indexer.getOutcomeLabels();
    String[] features = indexer.getPredLabels();
    int[] all = new int[outcomes.length];
    for (int c = 0; c < all.length; c++) {
      all[c] = c;
    }
    List<String> names = new ArrayList<>();
    List<Context> kept = new ArrayList<>();
    for (int i = 0; i < features.length; i++) {
      double[] own = new double[all.length];
      System.arraycopy(weights, i * all.length, own, 0, all.length);
      if (features[i].equals(Features.BIAS)) {
        lean(own, outcomes);
      }
      if (spread(own) > NEGLIGIBLE) {
        names.add(features[i]);
        kept.add(new Context(all, own));
      }
    }
    return new QNModel(kept.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
  }

  private static void lean(double[] bias, String[] outcomes) {
    for (int c = 0; c < bias.length; c++) {
      if (outcomes[c].equals(NameFinderME.OTHER)) {
        bias[c] -= LEAN;
      }
    }
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

  private static double[] sum(double[] left, double[] right) {
    double[] sum = new double[left.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = left[i] + right[i];
    }
    return sum;
  }
}
