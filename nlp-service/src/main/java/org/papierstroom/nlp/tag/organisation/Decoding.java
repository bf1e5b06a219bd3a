package org.papierstroom.nlp.tag.organisation;

import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;

/**
 * Decodes sentences with our model by OpenNLP's beam search, as its name finder does, but adds up
 * the weights of a token's own features once instead of for every sequence in the beam: only the
 * history differs between sequences. For one thread.
 */
final class Decoding implements MaxentModel, BeamSearchContextGenerator<String> {

  private static final String MODEL_ENTRY = "nameFinder.model";
  private static final int BEAM = 3;

  private final Map<String, Context> weights;
  private final AbstractModel model;
  private final BioCodec codec = new BioCodec();
  private final BeamSearch search;
  private double[][] sums = {};
  private int current;

  @SuppressWarnings("unchecked")
  Decoding(TokenNameFinderModel nameFinder) {
    this.model = nameFinder.getArtifact(MODEL_ENTRY);
    this.weights = (Map<String, Context>) model.getDataStructures()[1];
    this.search = new BeamSearch(BEAM, this);
  }

  /** The names among tokens with these features, each with the mean probability of its tokens. */
  Span[] names(String[] tokens, String[][] features) {
    sums = new double[tokens.length][getNumOutcomes()];
    for (int i = 0; i < tokens.length; i++) {
      for (String feature : features[i]) {
        add(feature, sums[i]);
      }
    }
    Sequence best =
        search.bestSequence(tokens, new Object[0], this, codec.createSequenceValidator());
    double[] probabilities = best.getProbs();
    Span[] spans = codec.decode(best.getOutcomes());
    for (int i = 0; i < spans.length; i++) {
      double sum = 0;
      for (int token = spans[i].getStart(); token < spans[i].getEnd(); token++) {
        sum += probabilities[token];
      }
      spans[i] = new Span(spans[i], sum / spans[i].length());
    }
    return spans;
  }

  @Override
  public String[] getContext(
      int index, String[] tokens, String[] outcomes, Object[] additionalContext) {
    current = index;
    return HistoryContext.history(index, tokens, outcomes);
  }

  @Override
  public double[] eval(String[] history, double[] probabilities) {
    System.arraycopy(sums[current], 0, probabilities, 0, probabilities.length);
    for (String feature : history) {
      add(feature, probabilities);
    }
    double most = probabilities[0];
    for (double score : probabilities) {
      most = Math.max(most, score);
    }
    double total = 0;
    for (int c = 0; c < probabilities.length; c++) {
      probabilities[c] = Math.exp(probabilities[c] - most);
      total += probabilities[c];
    }
    for (int c = 0; c < probabilities.length; c++) {
      probabilities[c] /= total;
    }
    return probabilities;
  }

  private void add(String feature, double[] scores) {
    Context weight = weights.get(feature);
    if (weight == null) {
      return;
    }
    int[] outcomes = weight.getOutcomes();
    double[] parameters = weight.getParameters();
    for (int i = 0; i < outcomes.length; i++) {
      scores[outcomes[i]] += parameters[i];
    }
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[getNumOutcomes()]);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return eval(context);
  }

  @Override
  public String getBestOutcome(double[] scores) {
    return model.getBestOutcome(scores);
  }

  @Override
  public String getAllOutcomes(double[] scores) {
    return model.getAllOutcomes(scores);
  }

  @Override
  public String getOutcome(int index) {
    return model.getOutcome(index);
  }

  @Override
  public int getIndex(String outcome) {
    return model.getIndex(outcome);
  }

  @Override
  public int getNumOutcomes() {
    return model.getNumOutcomes();
  }
}
