package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final String TEXT = "Het RIVM en de NVWA en de Kamer en Fugro.";

  @Test
  void doubtfulMarksCountNeitherWay() {
    CorpusDocument document =
        new CorpusDocument(
            "a", TEXT, List.of(org(4, 8, false), org(15, 19, false), org(26, 31, true)));
    Score score =
        Score.of(document, List.of(org(4, 8, false), org(26, 31, false), org(35, 40, false)));
    assertEquals(new Score.Counts(1, 1, 1, 1), score.counts(Gold.Type.ORG));
  }

  @Test
  void oneEndWrongIsWrong() {
    CorpusDocument document = new CorpusDocument("a", TEXT, List.of(org(4, 8, false)));
    Score score = Score.of(document, List.of(org(0, 8, false)));
    assertEquals(new Score.Counts(0, 1, 1, 0), score.counts(Gold.Type.ORG));
  }

  private static Gold org(int start, int end, boolean doubtful) {
    return new Gold(start, end, Gold.Type.ORG, "x", doubtful);
  }
}
