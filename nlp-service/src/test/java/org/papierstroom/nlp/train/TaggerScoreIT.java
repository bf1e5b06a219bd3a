package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.papierstroom.nlp.tag.Tagger;

/** Holds the scores that the model card reports, with a little room for changes elsewhere. */
class TaggerScoreIT {

  private static final Path LETTERS = Path.of("../../shared/data/letters-dev");

  @Test
  void ownTestSplit() throws IOException {
    Score score = score(Corpus.read(Path.of("src/main/corpus/test")));
    atLeast(score, Gold.Type.ORG, 0.88);
    atLeast(score, Gold.Type.COUNTRY, 0.97);
  }

  @Test
  void realLetters() throws IOException {
    assumeTrue(Files.isDirectory(LETTERS), "no letters to measure against: " + LETTERS);
    Score score = score(Letters.read(LETTERS));
    atLeast(score, Gold.Type.ORG, 0.90);
    atLeast(score, Gold.Type.COUNTRY, 0.98);
    atLeast(score, Gold.Type.MONEY, 0.97);
    atLeast(score, Gold.Type.QUANTITY, 0.90);
  }

  private static Score score(List<CorpusDocument> documents) {
    Score total = new Score();
    ScoreMain.scores(Tagger.load(), documents).forEach(total::add);
    return total;
  }

  private static void atLeast(Score score, Gold.Type type, double least) {
    double f1 = score.counts(type).f1();
    System.out.printf(Locale.ROOT, "%s F1 %.3f%n", type, f1);
    assertTrue(f1 >= least, type + " F1 " + f1);
  }
}
