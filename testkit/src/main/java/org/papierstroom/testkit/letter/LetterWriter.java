package org.papierstroom.testkit.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a script as a PDF. */
public final class LetterWriter {

  private LetterWriter() {}

  /** A script without defects. */
  public static WrittenLetter write(LetterScript script) {
    return write(script, Set.of(), 1);
  }

  /**
   * A script with defects.
   *
   * @param seed changes the measure and all that is left to chance; the same seed, the same bytes
   */
  public static WrittenLetter write(LetterScript script, Set<Defect> defects, long seed) {
    Random chance = new Random(seed);
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(seed);
      Typeface typeface = Typeface.in(document, script.layout(), defects);
      List<SetPage> pages = Typesetter.set(script, typeface, defects, chance);
      List<SetPage> spoiled = Spoiler.spoil(pages, defects, chance);
      Press press = new Press(document, typeface, defects, chance);
      for (SetPage page : spoiled) {
        press.print(defects.contains(Defect.SCAN) ? page.withRuns(List.of()) : page);
      }
      if (defects.contains(Defect.SCAN) || defects.contains(Defect.OCR_SCAN)) {
        Scan.under(document, write(script, Set.of(), seed).pdf());
      }
      byte[] pdf = spoilFonts(save(document), defects, seed);
      return new WrittenLetter(
          name(script, defects),
          pdf,
          script.head(),
          defects,
          pages.stream().map(SetPage::truth).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] spoilFonts(byte[] pdf, Set<Defect> defects, long seed) throws IOException {
    if (defects.stream().noneMatch(Defect::needsEmbeddedFont)) {
      return pdf;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.setDocumentId(seed);
      new FontSpoiler(document, defects).spoil();
      return save(document);
    }
  }

  private static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static String name(LetterScript script, Set<Defect> defects) {
    if (defects.isEmpty()) {
      return script.name();
    }
    return EnumSet.copyOf(defects).stream()
        .map(defect -> defect.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining("+", script.name() + "+", ""));
  }
}
