package org.papierstroom.clean.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.letter.Defect;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.WrittenLetter;
import org.papierstroom.testkit.score.DocumentScore;
import org.papierstroom.testkit.score.GoldDocument;
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

  static CleanText read(WrittenLetter letter) {
    return switch (READER.read(letter.pdf(), Source.PDF)) {
      case Outcome.Passed<CleanText> passed -> passed.event();
      case Outcome.Parked<CleanText> parked -> throw new AssertionError(letter + ": " + parked);
    };
  }
}
