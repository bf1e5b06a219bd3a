package org.papierstroom.clean.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.ocr.ScannedPages;
import org.papierstroom.clean.ocr.Tesseract;
import org.papierstroom.clean.open.Budget;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.open.OpenPdf;
import org.papierstroom.clean.open.OverBudget;
import org.papierstroom.clean.open.PdfOpener;
import org.papierstroom.clean.open.Progress;
import org.papierstroom.clean.reconstruct.DrawnPage;
import org.papierstroom.clean.reconstruct.Notes;
import org.papierstroom.clean.reconstruct.Reconstruction;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;

/** Reads PDF files as text. May be used by several threads at once. */
public final class PdfReader implements DocumentReader {

  /** Files whose pages each bring fonts of their own must not pile them up. */
  private static final int MOST_FONTS = 200;

  /** A scan of a letter has more words than this. */
  private static final int FEWEST_OCR_WORDS = 5;

  private final Limits limits;
  private final Progress progress;
  private final Supplier<GlyphTexts> texts;
  private final Ocr ocr;
  private final Reconstruction reconstruction = new Reconstruction();

  /** A reader with the usual limits, and with OCR where it is installed. */
  public PdfReader() {
    this(Limits.DEFAULT, Progress.UNHEARD);
  }

  /** A reader with OCR where it is installed, that tells how far it has come. */
  public PdfReader(Limits limits, Progress progress) {
    this(limits, progress, () -> new Alphabets()::text, Tesseract.installed().orElse(Ocr.NONE));
  }

  /**
   * A reader.
   *
   * @param limits of one document
   * @param texts says which text a glyph shows; asked for once per document
   * @param ocr reads pages that are only a picture
   */
  public PdfReader(Limits limits, Supplier<GlyphTexts> texts, Ocr ocr) {
    this(limits, Progress.UNHEARD, texts, ocr);
  }

  /** The same, telling how far it has come. */
  public PdfReader(Limits limits, Progress progress, Supplier<GlyphTexts> texts, Ocr ocr) {
    this.limits = limits;
    this.progress = progress;
    this.ocr = ocr;
    this.texts = texts;
  }

  @Override
  public Outcome<CleanText> read(byte[] content, String contentType, Policy policy) {
    if (!contentType.equals(Source.PDF)) {
      return Outcome.parked(Reason.NOT_A_PDF, "the content type is " + contentType);
    }
    try {
      Budget budget = Budget.of(limits.within(policy.timeLimit(limits.time())), progress);
      return switch (PdfOpener.open(content, policy.password(), budget)) {
        case Parked<OpenPdf>(Reason reason, String detail) -> Outcome.parked(reason, detail);
        case Passed<OpenPdf>(OpenPdf pdf) -> readAndClose(pdf, budget);
      };
    } catch (OverBudget e) {
      return Outcome.parked(e.reason(), e.detail());
    } catch (OutOfMemoryError e) {
      return Outcome.parked(Reason.OUT_OF_MEMORY, "more memory needed than there is");
    }
  }

  private Outcome<CleanText> readAndClose(OpenPdf pdf, Budget budget) {
    try (pdf) {
      return read(pdf, budget);
    } catch (IOException e) {
      return Outcome.parked(Reason.DAMAGED, "not readable: " + e.getClass().getSimpleName());
    }
  }

  /**
   * Reads a document that is open; leaves it open.
   *
   * @throws OverBudget when it asks for more than its limits allow
   */
  Outcome<CleanText> read(OpenPdf pdf, Budget budget) {
    Tally tally = new Tally();
    Notes notes = new Notes();
    CleanText text = reconstruction.ofDrawn(pages(pdf, budget, tally), notes);
    if (tally.garbled() || text.pages().stream().allMatch(page -> page.blocks().isEmpty())) {
      return Outcome.parked(tally.reason(), tally.detail());
    }
    return isPicture(text)
        ? Outcome.parked(Reason.NO_TEXT, "no text but a few words that OCR saw in a picture")
        : Outcome.passed(text);
  }

  /** True when OCR alone found text, and hardly any: signs in a picture, or specks of dirt. */
  private static boolean isPicture(CleanText text) {
    return text.pages().stream()
            .filter(page -> !page.blocks().isEmpty())
            .allMatch(page -> page.flags().contains(Page.OCR))
        && text.text().strip().split("\\s+", FEWEST_OCR_WORDS + 1).length < FEWEST_OCR_WORDS;
  }

  /** The pages of an open document as drawn, each drawn when it is asked for. */
  private Iterator<DrawnPage> pages(OpenPdf pdf, Budget budget, Tally tally) {
    Map<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    GlyphTexts known = texts.get();
    OptionalContent layers = OptionalContent.of(pdf.document());
    ScannedPages scans = new ScannedPages(ocr, pdf.document(), budget);
    Iterator<PDPage> pages = pdf.pages().iterator();
    return new Iterator<>() {
      private int number;

      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public DrawnPage next() {
        budget.page();
        PDPage page = pages.next();
        number++;
        if (fonts.size() > MOST_FONTS) {
          fonts.clear();
        }
        PageDrawing drawing = new PageDrawing(fonts, known, layers, budget);
        DrawnPage drawn = drawing.draw(page, number);
        if (drawing.foundIllegibleFont()) {
          drawing = new PageDrawing(fonts, known, layers, budget);
          drawn = drawing.draw(page, number);
        }
        drawing.countIn(tally);
        return drawn.flags().contains(Page.NEEDS_OCR) ? scans.read(page, drawn) : drawn;
      }
    };
  }
}
