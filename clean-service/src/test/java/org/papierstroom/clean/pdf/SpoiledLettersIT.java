package org.papierstroom.clean.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.letter.Defect;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.WrittenLetter;
import org.papierstroom.testkit.score.DocumentScore;
import org.papierstroom.testkit.score.GoldDocument;
import org.papierstroom.testkit.score.RunPage;
import org.papierstroom.testkit.score.ScoreReport;

/** Letters whose fonts, scans or drawing are out of the ordinary come out as they were written. */
class SpoiledLettersIT {

  private static final double ERRORS = 0.005;
  private static final long SEED = 5;

  private static final PdfReader READER =
      new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, Ocr.NONE);

  private static Outcome<CleanText> read(WrittenLetter letter) {
    return READER.read(letter.pdf(), Source.PDF);
  }

  private static DocumentScore score(WrittenLetter letter) {
    Outcome.Passed<?> passed = assertInstanceOf(Outcome.Passed.class, read(letter), letter.name());
    CleanText text = assertInstanceOf(CleanText.class, passed.event());
    return DocumentScore.of(GoldDocument.of(letter), RunPage.of(text));
  }

  private static void readsAsWritten(Set<Defect> defects, long seed) {
    List<DocumentScore> bad = new ArrayList<>();
    for (LetterScript script : LetterScript.all()) {
      DocumentScore score = score(LetterWriter.write(script, defects, seed));
      if (score.worstPage().characterErrorRate() > ERRORS) {
        bad.add(score);
      }
    }
    assertTrue(bad.isEmpty(), () -> ScoreReport.of(bad, 3));
  }

  @ParameterizedTest
  @EnumSource(
      value = Defect.class,
      names = {
        "DOUBLE_HEADINGS",
        "OCR_SCAN",
        "SOFT_HYPHENS",
        "LIGATURES",
        "DECOMPOSED",
        "GLYPH_BY_GLYPH",
        "TIGHT_SPACES",
        "FALSE_SPACES",
        "TRACKED_HEADINGS",
        "WIDE_WIDTHS",
        "NARROW_WIDTHS",
        "HIDDEN_LAYER",
        "NO_TO_UNICODE",
        "BOGUS_TO_UNICODE"
      })
  void spoiledLettersReadAsWritten(Defect defect) {
    readsAsWritten(EnumSet.of(defect), SEED);
  }

  /** With this seed the last pages have a line or two: too little to learn widths from. */
  @Test
  void shortLastPagesInAFontWithWrongWidthsReadAsWritten() {
    readsAsWritten(EnumSet.of(Defect.NARROW_WIDTHS), 1);
  }

  @Test
  void scanWithoutOcrHasNoText() {
    WrittenLetter letter =
        LetterWriter.write(LetterScript.named("bevestiging"), Set.of(Defect.SCAN), SEED);
    Parked<?> parked = assertInstanceOf(Parked.class, read(letter));
    assertEquals(Reason.NO_TEXT, parked.reason());
  }

  @Test
  void lettersThatNothingCanDecipherAreGarbled() {
    WrittenLetter letter =
        LetterWriter.write(
            LetterScript.named("bevestiging"), Set.of(Defect.NO_CHARACTER_MAP), SEED);
    Parked<?> parked = assertInstanceOf(Parked.class, read(letter));
    assertEquals(Reason.GARBLED, parked.reason());
  }
}
