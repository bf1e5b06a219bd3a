package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Finds the likeliest names of a stretch under our model, which is a conditional random field: the
 * weights of all tokens are weighed together, not token by token from the left as in OpenNLP's
 * finder. For one thread.
 */
final class Decoding {

  private static final String MODEL_ENTRY = "nameFinder.model";
  private static final int K = Outcomes.COUNT;
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

  private final double[] scores = new double[K];
  private final Weights.Adding adding;

  private Decoding(Weights weights) {
    this.adding = weights.addingTo(scores);
  }

  /** The weights of a model, to be read once and shared by threads. */
  @SuppressWarnings("unchecked")
  static Weights weights(TokenNameFinderModel nameFinder) {
    AbstractModel model = nameFinder.getArtifact(MODEL_ENTRY);
    for (int c = 0; c < K; c++) {
      if (!model.getOutcome(c).equals(Outcomes.names().get(c))) {
        throw new IllegalArgumentException("outcomes in another order than " + Outcomes.names());
      }
    }
    return new Weights((Map<String, Context>) model.getDataStructures()[1], K);
  }

  static Decoding with(Weights weights) {
    return new Decoding(weights);
  }

  /** The names in a stretch of the sentence that the features are of. */
  List<NameSpan> names(Features features, Stretch stretch) {
    Lattice lattice = lattice(features, stretch);
    int[] best = lattice.best();
    List<NameSpan> names = new ArrayList<>(1);
    for (int i = 0; i < best.length; i++) {
      if (best[i] != Outcomes.START) {
        continue;
      }
      int to = i + 1;
      while (to < best.length && best[to] == Outcomes.INSIDE) {
        to++;
      }
      names.add(new NameSpan(stretch.from() + i, stretch.from() + to, lattice.probability(i, to)));
    }
    return names;
  }

  /** Scores of every outcome behind every other, per token. */
  private Lattice lattice(Features features, Stretch stretch) {
    int size = stretch.to() - stretch.from();
    double[] all = new double[size * K * K];
    for (int i = 0; i < size; i++) {
      Arrays.fill(scores, 0);
      features.at(stretch.from() + i, adding);
      double[] own = scores.clone();
      for (int before = 0; before < K; before++) {
        Arrays.fill(scores, 0);
        features.after(before, stretch.from() + i, adding);
        boolean possible = i > 0 || before == Outcomes.OTHER;
        for (int c = 0; c < K; c++) {
          boolean may = possible && Outcomes.mayFollow(before, c);
          all[(i * K + before) * K + c] = may ? own[c] + scores[c] : IMPOSSIBLE;
        }
      }
    }
    return new Lattice(all);
  }
}
