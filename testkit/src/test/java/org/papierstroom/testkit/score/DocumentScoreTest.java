package org.papierstroom.testkit.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.testkit.letter.PageTruth.Footnote;
import org.papierstroom.testkit.score.GoldDocument.GoldPage;

class DocumentScoreTest {

  private static final GoldPage PAGE =
      new GoldPage(
          List.of("Vraag 1", "Wat kost de dijk?"),
          List.of("Datum 3 mei"),
          List.of(new Footnote("1", "Kamerstuk 33 000, nr. 4")));

  private static DocumentScore score(RunPage run) {
    return DocumentScore.of(new GoldDocument("brief", new byte[0], List.of(PAGE)), List.of(run));
  }

  @Test
  void sameTextHasNoErrors() {
    DocumentScore score =
        score(
            new RunPage(
                List.of("Vraag 1", "Wat  kost de dijk?"), List.of("1 Kamerstuk 33 000, nr. 4")));
    assertEquals(0, score.characterErrorRate());
    assertEquals(1, score.paragraphF1());
    assertEquals(0, score.missedNotes());
  }

  @Test
  void optionalMaterialDoesNotCount() {
    assertEquals(
        0,
        score(new RunPage(List.of("Datum 3 mei", "Vraag 1", "Wat kost de dijk?"), List.of()))
            .characterErrorRate());
  }

  @Test
  void gluedParagraphsCostParagraphsButNoCharacters() {
    DocumentScore score = score(new RunPage(List.of("Vraag 1 Wat kost de dijk?"), List.of()));
    assertEquals(0, score.characterErrorRate());
    assertEquals(0, score.paragraphF1());
  }

  @Test
  void missingPageIsAllErrors() {
    DocumentScore score =
        DocumentScore.of(new GoldDocument("brief", new byte[0], List.of(PAGE)), List.of());
    assertEquals(1, score.characterErrorRate());
    assertEquals(1, score.missedNotes());
  }

  @Test
  void reportShowsWhatIsMissingAndWhatIsTooMuch() {
    String report =
        ScoreReport.of(
            List.of(score(new RunPage(List.of("Vraag 1", "Wat kost die dijk?"), List.of()))), 1);
    assertTrue(report.contains("[-de-] {+die+}"), report);
    assertTrue(report.contains("footnote missed: 1 Kamerstuk"), report);
  }
}
