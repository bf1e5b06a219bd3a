package org.papierstroom.nlp.tag.organisation;

import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * The features that a model has weights for. The others, half of those made, would be looked up in
 * vain for every sequence in the beam.
 */
record KnownFeatures(Set<String> names) {

  private static final String MODEL_ENTRY = "nameFinder.model";

  @SuppressWarnings("unchecked")
  static KnownFeatures of(TokenNameFinderModel model) {
    AbstractModel maximumEntropy = model.getArtifact(MODEL_ENTRY);
    return new KnownFeatures(((Map<String, ?>) maximumEntropy.getDataStructures()[1]).keySet());
  }

  /** The known ones of each token's features. */
  String[][] of(String[][] features) {
    String[][] known = new String[features.length][];
    for (int i = 0; i < features.length; i++) {
      known[i] = known(features[i]);
    }
    return known;
  }

  private String[] known(String[] features) {
    String[] known = new String[features.length];
    int count = 0;
    for (String feature : features) {
      if (names.contains(feature)) {
        known[count++] = feature;
      }
    }
    return java.util.Arrays.copyOf(known, count);
  }
}
