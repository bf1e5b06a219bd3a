package org.papierstroom.clean.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.letter.Defect;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.WrittenLetter;
import org.papierstroom.testkit.score.DocumentScore;
import org.papierstroom.testkit.score.GoldDocument;
import org.papierstroom.testkit.score.RunPage;
import org.papierstroom.testkit.score.ScoreReport;

/** Tesseract itself, where it is installed with its Dutch model. */
class TesseractIT {

  private static Ocr installed() {
    Optional<Ocr> ocr = Tesseract.installed();
    assumeTrue(ocr.isPresent(), "no tesseract with nld on the path");
    return ocr.orElseThrow();
  }

  @Test
  void scannedLetterReadsAsWritten() {
    Ocr ocr = installed();
    WrittenLetter letter =
        LetterWriter.write(LetterScript.named("bevestiging"), Set.of(Defect.SCAN), 5);
    PdfReader reader = new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, ocr);

    Passed<?> passed = assertInstanceOf(Passed.class, reader.read(letter.pdf(), Source.PDF));

    CleanText text = assertInstanceOf(CleanText.class, passed.event());
    assertEquals(List.of(Page.OCR), text.pages().getFirst().flags());
    DocumentScore score = DocumentScore.of(GoldDocument.of(letter), RunPage.of(text));
    assertTrue(score.characterErrorRate() <= 0.02, () -> ScoreReport.of(List.of(score), 1));
  }

  @Test
  void pageThatTakesTooLongHasNoText() {
    BufferedImage picture = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
    assertEquals(List.of(), installed().read(picture, Duration.ofMillis(1)));
  }

  @Test
  void programThatIsNotThereIsNotInstalled() {
    assertEquals(Optional.empty(), Tesseract.of("tesseract-that-is-not-there"));
  }
}
