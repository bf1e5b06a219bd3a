package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.Features;
import org.papierstroom.nlp.tag.organisation.LetterContext;
import org.papierstroom.nlp.tag.organisation.LexiconHits;
import org.papierstroom.nlp.tag.organisation.Outcomes;
import org.papierstroom.nlp.tag.organisation.Stretch;
import org.papierstroom.nlp.tag.organisation.Vocabulary;
import org.papierstroom.nlp.tag.organisation.WordClasses;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

/**
 * The stretches of a corpus to learn from, made one document at a time.
 *
 * <p>A stretch with a name that the lexicon knows counts twice: once with what the lexicon says and
 * once without. The lexicon knows most organisations of the corpus but not most organisations of
 * the world; without the second reading the model would learn to lean on it.
 */
final class Samples {

  /** Takes a stretch: its tokens' features, those behind each outcome, and the right outcomes. */
  interface Taker {
    void take(String[][] features, String[][][] after, int[] outcomes, double weight);
  }

  private final List<CorpusDocument> documents;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  private final WordClasses dictionary = new WordClasses();

  Samples(List<CorpusDocument> documents, Lexicon lexicon, Vocabulary vocabulary) {
    this.documents = documents;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** Every stretch of the corpus in its order; the same each time. */
  void forEach(Taker taker) {
    for (CorpusDocument document : documents) {
      List<Sentence> sentences = Sentences.of(document.text());
      LetterContext letter = LetterContext.of(sentences);
      List<Gold> organisations =
          document.gold().stream().filter(gold -> gold.type() == Gold.Type.ORG).toList();
      for (Sentence sentence : sentences) {
        List<Stretch> stretches = Stretch.of(sentence);
        if (!stretches.isEmpty()) {
          sentence(sentence, letter, outcomes(sentence, organisations), stretches, taker);
        }
      }
    }
  }

  private void sentence(
      Sentence sentence,
      LetterContext letter,
      int[] outcomes,
      List<Stretch> stretches,
      Taker taker) {
    LexiconHits hits = LexiconHits.of(sentence, lexicon);
    Features known = Features.of(sentence, hits, letter, vocabulary, dictionary);
    Features unknown =
        Features.of(sentence, hits.withoutOrganisations(), letter, vocabulary, dictionary);
    for (Stretch stretch : stretches) {
      boolean listed =
          hits.matches().stream()
              .anyMatch(hit -> hit.from() < stretch.to() && stretch.from() < hit.to());
      take(known, stretch, outcomes, listed ? 1 : 2, taker);
      if (listed) {
        take(unknown, stretch, outcomes, 1, taker);
      }
    }
  }

  private static void take(
      Features features, Stretch stretch, int[] outcomes, double weight, Taker taker) {
    int size = stretch.to() - stretch.from();
    String[][] own = new String[size][];
    String[][][] after = new String[size][Outcomes.COUNT][];
    for (int i = 0; i < size; i++) {
      own[i] = features.names(stretch.from() + i);
      for (int before = 0; before < Outcomes.COUNT; before++) {
        after[i][before] = features.namesAfter(before, stretch.from() + i);
      }
    }
    int[] right = Arrays.copyOfRange(outcomes, stretch.from(), stretch.to());
    if (right[0] == Outcomes.INSIDE) {
      right[0] = Outcomes.START;
    }
    taker.take(own, after, right, weight);
  }

  private static int[] outcomes(Sentence sentence, List<Gold> organisations) {
    int[] outcomes = new int[sentence.size()];
    Arrays.fill(outcomes, Outcomes.OTHER);
    for (Gold gold : organisations) {
      List<Integer> tokens = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).start() < gold.end() && gold.start() < sentence.token(i).end()) {
          tokens.add(i);
        }
      }
      for (int i : tokens) {
        outcomes[i] = i == tokens.getFirst() ? Outcomes.START : Outcomes.INSIDE;
      }
    }
    return outcomes;
  }
}
