package org.papierstroom.nlp.tag.organisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

class WeightsTest {

  @Test
  void weightsAreFoundWithoutBuildingTheNamesOfFeatures() {
    List<Sentence> letter =
        Sentences.of(
            "De Autoriteit Consument en Markt (ACM) beboet KPN-dochter Telfort B.V. te Den Haag.");
    Sentence sentence = letter.getFirst();
    Features features =
        Features.of(
            sentence,
            LexiconHits.of(sentence, Lexicon.empty()),
            LetterContext.of(letter),
            new Vocabulary(java.util.Set.of("de", "markt")),
            new WordClasses());
    Map<String, Context> weights = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      add(weights, features.names(i));
      for (int before = 0; before < Outcomes.COUNT; before++) {
        add(weights, features.namesAfter(before, i));
      }
    }
    Weights table = new Weights(weights, Outcomes.COUNT);
    for (int i = 0; i < sentence.size(); i++) {
      double[] scores = new double[Outcomes.COUNT];
      features.at(i, table.addingTo(scores));
      assertArrayEquals(sum(weights, features.names(i)), scores, 1e-9);
    }
  }

  private static void add(Map<String, Context> weights, String[] names) {
    for (String name : names) {
      double weight = weights.size() + 1;
      weights.putIfAbsent(
          name, new Context(new int[] {0, 1, 2}, new double[] {weight, -weight, weight / 3}));
    }
  }

  private static double[] sum(Map<String, Context> weights, String[] names) {
    double[] sum = new double[Outcomes.COUNT];
    for (String name : names) {
      for (int c = 0; c < sum.length; c++) {
        sum[c] +=
            weights.getOrDefault(name, new Context(new int[0], new double[3])).getParameters()[c];
      }
    }
    return sum;
  }
}
