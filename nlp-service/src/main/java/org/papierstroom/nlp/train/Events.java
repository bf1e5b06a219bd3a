package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The training events in numbers. Made in two passes over the samples, so that the text of the
 * features, which is a hundred times as large, is never held.
 *
 * @param contexts per event the numbers of its features
 * @param outcomes per event the number of its outcome
 * @param times per event how often it occurs
 * @param features names of the features, those seen fewer times than the cutoff left out
 * @param labels names of the outcomes
 */
record Events(
    int[][] contexts, int[] outcomes, int[] times, List<String> features, List<String> labels) {

  static Events of(Samples samples, int cutoff) {
    Map<String, Integer> counts = new HashMap<>();
    TreeSet<String> labels = new TreeSet<>();
    samples.forEach(
        (outcome, features, times) -> {
          labels.add(outcome);
          for (String feature : features) {
            counts.merge(feature, times, Integer::sum);
          }
        });
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= cutoff) {
            numbers.put(feature, 0);
          }
        });
    List<String> features = List.copyOf(numbers.keySet());
    Map<String, Integer> index = new HashMap<>(features.size() * 2);
    for (int i = 0; i < features.size(); i++) {
      index.put(features.get(i), i);
    }
    return numbered(samples, index, features, List.copyOf(labels));
  }

  private static Events numbered(
      Samples samples, Map<String, Integer> index, List<String> features, List<String> labels) {
    List<int[]> contexts = new ArrayList<>();
    List<Integer> outcomes = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    samples.forEach(
        (outcome, context, times) -> {
          contexts.add(numbers(context, index));
          outcomes.add(labels.indexOf(outcome));
          weights.add(times);
        });
    return new Events(
        contexts.toArray(int[][]::new), ints(outcomes), ints(weights), features, labels);
  }

  private static int[] numbers(String[] context, Map<String, Integer> index) {
    int[] numbers = new int[context.length];
    int known = 0;
    for (String feature : context) {
      Integer number = index.get(feature);
      if (number != null) {
        numbers[known++] = number;
      }
    }
    return java.util.Arrays.copyOf(numbers, known);
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
