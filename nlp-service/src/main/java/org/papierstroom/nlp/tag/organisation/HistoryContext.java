package org.papierstroom.nlp.tag.organisation;

import java.util.Arrays;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Gives OpenNLP's decoder the features made beforehand by {@link Features}, which travel as the
 * additional context, and adds the outcomes decided so far.
 */
final class HistoryContext implements NameContextGenerator {

  @Override
  public String[] getContext(
      int index, String[] tokens, String[] outcomes, Object[] additionalContext) {
    String[] made = (String[]) additionalContext[index];
    String[] history = history(index, tokens, outcomes);
    String[] context = Arrays.copyOf(made, made.length + history.length);
    System.arraycopy(history, 0, context, made.length, history.length);
    return context;
  }

  /** What the outcomes decided so far tell of a token. */
  static String[] history(int index, String[] tokens, String[] outcomes) {
    String before = index > 0 ? outcomes[index - 1] : NameFinderME.OTHER;
    String second = index > 1 ? outcomes[index - 2] : NameFinderME.OTHER;
    return new String[] {
      "o-1=" + before,
      "o-2=" + second + before,
      "o-1l=" + before + tokens[index],
      "o-1s=" + before + Shape.of(tokens[index])
    };
  }

  /** OpenNLP adds a generator of its own for the additional context, which is not wanted here. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
    // Nothing to add: see the class comment.
  }

  /** No state is kept between sentences, which makes results independent of document order. */
  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    // Stateless.
  }

  @Override
  public void clearAdaptiveData() {
    // Stateless.
  }
}
