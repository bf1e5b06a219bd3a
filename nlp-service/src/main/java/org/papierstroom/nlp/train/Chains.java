package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stretches to learn from in numbers. Made in two passes over the samples, so that the text of
 * the features, which is a hundred times as large, is never held.
 *
 * @param features names of the features, those seen less often than the cutoff left out
 */
record Chains(List<Chain> chains, List<String> features) {

  /**
   * One stretch.
   *
   * @param own per token the numbers of its features
   * @param after per token and outcome of the token before the numbers of the features added
   */
  record Chain(int[][] own, int[][][] after, int[] outcomes, double weight) {}

  static Chains of(Samples samples, double cutoff) {
    Map<String, Double> counts = new HashMap<>();
    samples.forEach(
        (own, after, outcomes, weight) -> {
          for (int i = 0; i < own.length; i++) {
            count(own[i], weight, counts);
            // Only what follows the right outcome: the others are not seen, but weighed against it.
            count(after[i][i == 0 ? 1 : outcomes[i - 1]], weight, counts);
          }
        });
    TreeMap<String, Integer> kept = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= cutoff) {
            kept.put(feature, 0);
          }
        });
    List<String> features = List.copyOf(kept.keySet());
    Map<String, Integer> index = new HashMap<>(features.size() * 2);
    for (int i = 0; i < features.size(); i++) {
      index.put(features.get(i), i);
    }
    List<Chain> chains = new ArrayList<>();
    samples.forEach(
        (own, after, outcomes, weight) -> {
          int[][][] edges = new int[after.length][][];
          Arrays.setAll(edges, i -> numbers(after[i], index));
          chains.add(new Chain(numbers(own, index), edges, outcomes, weight));
        });
    return new Chains(chains, features);
  }

  private static void count(String[] features, double weight, Map<String, Double> counts) {
    for (String feature : features) {
      counts.merge(feature, weight, Double::sum);
    }
  }

  private static int[][] numbers(String[][] features, Map<String, Integer> index) {
    int[][] numbers = new int[features.length][];
    Arrays.setAll(numbers, i -> numbers(features[i], index));
    return numbers;
  }

  private static int[] numbers(String[] features, Map<String, Integer> index) {
    int[] numbers = new int[features.length];
    int known = 0;
    for (String feature : features) {
      Integer number = index.get(feature);
      if (number != null) {
        numbers[known++] = number;
      }
    }
    return Arrays.copyOf(numbers, known);
  }
}
