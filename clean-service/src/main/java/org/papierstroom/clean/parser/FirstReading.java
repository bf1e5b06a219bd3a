package org.papierstroom.clean.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;

/** Reads a page of its own before the first document, so that this need not wait for the loading. */
final class FirstReading {

  private FirstReading() {}

  /**
   * Reads it.
   *
   * @throws IllegalStateException when the reader does not even read that
   */
  static void of(DocumentReader reader) {
    if (reader.read(page(), Source.PDF) instanceof Outcome.Parked<?> parked) {
      throw new IllegalStateException("the first page is not read: " + parked);
    }
  }

  private static byte[] page() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        content.showText("Geachte heer, mevrouw, deze brief is alleen voor het opwarmen bedoeld.");
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }
}
