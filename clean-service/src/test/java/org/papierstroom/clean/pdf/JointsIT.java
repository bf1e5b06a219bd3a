package org.papierstroom.clean.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Joint;
import org.papierstroom.testkit.letter.Defect;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.WrittenLetter;

/** The joints of a text, undone, give back its lines as PDFBox's stripper finds them printed. */
class JointsIT {

  private static final int SEEDS = 3;

  static Stream<WrittenLetter> letters() {
    return Stream.of(Set.<Defect>of(), Set.of(Defect.HYPHENATED), Set.of(Defect.JUSTIFIED))
        .flatMap(
            defects ->
                LongStream.rangeClosed(1, SEEDS)
                    .boxed()
                    .flatMap(
                        seed ->
                            LetterScript.all().stream()
                                .map(script -> LetterWriter.write(script, defects, seed))));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void undoneJointsGiveTheLinesAsPrinted(WrittenLetter letter) throws IOException {
    CleanText text = GeneratedLettersIT.read(letter);
    Set<String> printed = printed(letter);

    List<String> undone = undone(text).lines().map(JointsIT::squeezed).toList();

    List<String> marks = marks(text);
    assertEquals(
        List.of(),
        undone.stream()
            .filter(line -> !line.isEmpty() && !printed.contains(line))
            .filter(line -> marks.stream().noneMatch(mark -> printed.contains(mark + line)))
            .toList(),
        letter.name());
  }

  /** The marks of the notes, which stand in their blocks and not in the text. */
  private static List<String> marks(CleanText text) {
    return text.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .flatMap(block -> block.mark().stream())
        .toList();
  }

  private static String undone(CleanText text) {
    int[] codePoints = text.text().codePoints().toArray();
    StringBuilder undone = new StringBuilder();
    int at = 0;
    for (Joint joint :
        text.joints().stream().sorted(Comparator.comparingInt(Joint::start)).toList()) {
      undone.append(new String(codePoints, at, joint.start() - at)).append(joint.original());
      at = joint.end();
    }
    return undone.append(new String(codePoints, at, codePoints.length - at)).toString();
  }

  private static Set<String> printed(WrittenLetter letter) throws IOException {
    try (PDDocument document = Loader.loadPDF(letter.pdf())) {
      return new HashSet<>(
          new PDFTextStripper().getText(document).lines().map(JointsIT::squeezed).toList());
    }
  }

  /** Without spaces and the signs that part cells, which the two write differently. */
  private static String squeezed(String line) {
    return line.replaceAll("[\\s|]", "");
  }
}
