package org.papierstroom.clean.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.reconstruct.DrawnPage;
import org.papierstroom.clean.reconstruct.Notes;
import org.papierstroom.clean.reconstruct.Reconstruction;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;

/** Reads PDF files as text. May be used by several threads at once. */
public final class PdfReader implements DocumentReader {

  private final GlyphTexts texts;
  private final Reconstruction reconstruction = new Reconstruction();

  /** A reader that believes what fonts say of their glyphs. */
  public PdfReader() {
    this(GlyphTexts.AS_DECLARED);
  }

  /**
   * @param texts says which text a glyph shows
   */
  public PdfReader(GlyphTexts texts) {
    this.texts = texts;
  }

  @Override
  public Outcome<CleanText> read(byte[] content, String contentType) {
    if (!contentType.equals(Source.PDF)) {
      return Outcome.parked(Reason.NOT_A_PDF, "the content type is " + contentType);
    }
    try (PDDocument document = Loader.loadPDF(content)) {
      return document.getNumberOfPages() == 0
          ? Outcome.parked(Reason.NO_PAGES, "the file has no pages")
          : read(document);
    } catch (InvalidPasswordException e) {
      return Outcome.parked(Reason.ENCRYPTED, "a password is needed");
    } catch (IOException | UncheckedIOException e) {
      return Outcome.parked(Reason.DAMAGED, "not readable: " + e.getClass().getSimpleName());
    }
  }

  /**
   * Reads a document that is open; leaves it open.
   *
   * @throws UncheckedIOException when the content of a page cannot be read
   */
  public Outcome<CleanText> read(PDDocument document) {
    CleanText text = reconstruction.ofDrawn(pages(document), new Notes());
    return text.text().isBlank()
        ? Outcome.parked(Reason.NO_TEXT, "no text on any page")
        : Outcome.passed(text);
  }

  /** The pages of an open document as drawn, each drawn when it is asked for. */
  Iterator<DrawnPage> pages(PDDocument document) {
    Map<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    Iterator<PDPage> pages = document.getPages().iterator();
    return new Iterator<>() {
      private int number;

      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public DrawnPage next() {
        try {
          return new PageDrawing(fonts, texts).draw(pages.next(), ++number);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
