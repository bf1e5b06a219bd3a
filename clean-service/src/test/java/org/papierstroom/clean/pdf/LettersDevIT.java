package org.papierstroom.clean.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.SharedFolder;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.score.DocumentScore;
import org.papierstroom.testkit.score.GoldDocument;
import org.papierstroom.testkit.score.RunPage;
import org.papierstroom.testkit.score.ScoreReport;

/** Real letters against their gold text, where that is at hand. */
class LettersDevIT {

  private static final double ERRORS = 0.005;
  private static final double ERRORS_OF_A_SCAN = 0.04;

  private static final PdfReader READER =
      new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, Ocr.NONE);

  private static DocumentScore score(GoldDocument gold) {
    Outcome.Passed<?> passed =
        assertInstanceOf(Outcome.Passed.class, READER.read(gold.pdf(), Source.PDF), gold.name());
    CleanText text = assertInstanceOf(CleanText.class, passed.event());
    return DocumentScore.of(gold, RunPage.of(text));
  }

  @Test
  void realLettersReadAsTheirGold() throws Exception {
    List<DocumentScore> scores = new ArrayList<>();
    for (GoldDocument gold : GoldDocument.readAll(SharedFolder.of("letters-dev"))) {
      scores.add(score(gold));
    }
    String report = ScoreReport.of(scores, 3);
    System.out.println(report);
    for (DocumentScore score : scores) {
      boolean scan = score.name().endsWith("scan");
      assertTrue(score.characterErrorRate() <= (scan ? ERRORS_OF_A_SCAN : ERRORS), report);
      assertTrue(score.paragraphF1() >= (scan ? 0.8 : 0.95), report);
      assertEquals(0, score.missedNotes(), report);
    }
  }
}
