package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.NameFinderME;
import org.papierstroom.nlp.tag.organisation.Features;

/**
 * Fits a maximum entropy model with OpenNLP's L-BFGS.
 *
 * <p>OpenNLP's minimiser gives up as soon as one step gains less than a ten-thousandth, which on
 * this corpus is long before the optimum. It is therefore started again from where it stopped, until
 * a whole round gains less than that.
 */
final class MaximumEntropy {

  private static final int CUTOFF = Integer.getInteger("cut", 2);
  private static final int MEMORY = 12;
  private static final int EVALUATIONS = 30_000;
  private static final int ROUND = Integer.getInteger("round", 60);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final double GAIN = 1e-3;

  /** Taken off the weight of "no name" on every token, since tokens favour it; from the dev split. */
  private static final double LEAN = Double.parseDouble(System.getProperty("lean", "0.5"));

  /** A feature that changes no score by more than this is left out of the model. */
  private static final double NEGLIGIBLE =
      Double.parseDouble(System.getProperty("negligible", "0.02"));

  private MaximumEntropy() {}

  static QNModel fit(Samples samples, double l2) {
    Events events = Events.of(samples, CUTOFF);
    double[] weights = new double[events.features().size() * events.labels().size()];
    double before = new Likelihood(events, weights, l2).valueAt(weights.clone());
    for (int round = 0; round < ROUNDS; round++) {
      Likelihood likelihood = new Likelihood(events, weights, l2);
      double[] step = new QNMinimizer(0, 0, ROUND, MEMORY, EVALUATIONS).minimize(likelihood);
      double after = likelihood.valueAt(step);
      weights = sum(weights, step);
      if (before - after < GAIN * after) {
        break;
      }
      before = after;
    }
    return model(events, weights);
  }

  private static QNModel model(Events events, double[] weights) {
    String[] outcomes = events.labels().toArray(String[]::new);
    int[] all = new int[outcomes.length];
    Arrays.setAll(all, c -> c);
    List<String> names = new ArrayList<>();
    List<Context> kept = new ArrayList<>();
    for (int i = 0; i < events.features().size(); i++) {
      double[] own = Arrays.copyOfRange(weights, i * all.length, (i + 1) * all.length);
      if (events.features().get(i).equals(Features.BIAS)) {
        lean(own, outcomes);
      }
      if (spread(own) > NEGLIGIBLE) {
        names.add(events.features().get(i));
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
