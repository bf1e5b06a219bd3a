package org.papierstroom.clean.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
<<<<<<< HEAD
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Reason;
=======
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Role;
>>>>>>> reconstruct
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.letter.Defect;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.WrittenLetter;
import org.papierstroom.testkit.score.DocumentScore;
import org.papierstroom.testkit.score.GoldDocument;
<<<<<<< HEAD
import org.papierstroom.testkit.score.RunPage;
import org.papierstroom.testkit.score.ScoreReport;

/** Letters of our own writing come out as they were written, whatever was done to them. */
class GeneratedLettersIT {

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

  private static void readsAsWritten(Set<Defect> defects) {
    List<DocumentScore> bad = new ArrayList<>();
    for (LetterScript script : LetterScript.all()) {
      DocumentScore score = score(LetterWriter.write(script, defects, SEED));
      if (score.worstPage().characterErrorRate() > ERRORS) {
        bad.add(score);
      }
    }
    assertTrue(bad.isEmpty(), () -> ScoreReport.of(bad, 3));
  }

  @Test
  void lettersWithoutDefectsReadAsWritten() {
    readsAsWritten(Set.of());
  }

  @ParameterizedTest
  @EnumSource(
      value = Defect.class,
      mode = Mode.EXCLUDE,
      names = {"SCAN", "NO_CHARACTER_MAP", "WIDE_WIDTHS", "NARROW_WIDTHS"})
  void spoiledLettersReadAsWritten(Defect defect) {
    readsAsWritten(EnumSet.of(defect));
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
=======
import org.papierstroom.testkit.score.PageScore;
import org.papierstroom.testkit.score.RunPage;

class GeneratedLettersIT {

  private static final double HIGHEST_ERROR_RATE = 0.005;
  private static final PdfReader READER = new PdfReader();

  static Stream<WrittenLetter> letters() {
    List<Set<Defect>> kinds =
        new ArrayList<>(
            List.of(
                Set.of(),
                Set.of(Defect.ACCUMULATED),
                Set.of(Defect.ACCUMULATED_SORTED),
                Set.of(Defect.DOUBLE_GLYPHS),
                Set.of(Defect.DOUBLE_LINES),
                Set.of(Defect.SHADOW),
                Set.of(Defect.HIDDEN_OCR),
                Set.of(Defect.ROTATED_90),
                Set.of(Defect.ROTATED_180),
                Set.of(Defect.ROTATED_270),
                Set.of(Defect.SIDEWAYS_NOTE),
                Set.of(Defect.WHITE_TEXT, Defect.OFF_PAGE_TEXT, Defect.CLIPPED_TEXT),
                Set.of(Defect.HYPHENATED),
                Set.of(Defect.JUSTIFIED),
                Set.of(Defect.NO_SPACES),
                Set.of(Defect.SHUFFLED)));
    return kinds.stream()
        .flatMap(
            defects ->
                LetterScript.all().stream().map(script -> LetterWriter.write(script, defects, 1)));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyPageReadsAsItWasWritten(WrittenLetter letter) {
    CleanText text = read(letter);

    DocumentScore score = DocumentScore.of(GoldDocument.of(letter), RunPage.of(text));

    PageScore worst = score.worstPage();
    assertTrue(
        worst.characterErrorRate() <= HIGHEST_ERROR_RATE,
        () -> letter + ": " + worst.characterErrorRate());
    assertEquals(0, score.missedNotes(), letter::toString);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyBlockIsWhereItsOffsetsSay(WrittenLetter letter) {
    CleanText text = read(letter);
    int[] codePoints = text.text().codePoints().toArray();

    for (Page page : text.pages()) {
      for (Block block : page.blocks()) {
        if (block.role() != Role.FURNITURE) {
          assertEquals(
              block.text(), new String(codePoints, block.start(), block.end() - block.start()));
        }
      }
    }
  }

  private static CleanText read(WrittenLetter letter) {
    return switch (READER.read(letter.pdf(), Source.PDF)) {
      case Outcome.Passed<CleanText> passed -> passed.event();
      case Outcome.Parked<CleanText> parked -> throw new AssertionError(letter + ": " + parked);
    };
>>>>>>> reconstruct
  }
}
