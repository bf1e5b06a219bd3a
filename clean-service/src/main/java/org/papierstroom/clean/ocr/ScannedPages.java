package org.papierstroom.clean.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.papierstroom.clean.ocr.OcrLine.OcrWord;
import org.papierstroom.clean.open.Budget;
import org.papierstroom.clean.reconstruct.DrawnPage;
import org.papierstroom.clean.reconstruct.Face;
import org.papierstroom.clean.reconstruct.Glyph;
import org.papierstroom.clean.reconstruct.Ink;
import org.papierstroom.clean.reconstruct.Turn;
import org.papierstroom.contract.Page;

/** Reads the pages of one document that have pictures and no text. For one thread. */
public final class ScannedPages {

  /** What Tesseract's models were trained on; more only takes longer. */
  private static final float DPI = 300;

  private static final double POINTS = 72 / DPI;

  /** A3 at 300 dpi; larger pages are pictured coarser. */
  private static final double MOST_PIXELS = 3508.0 * 4961;

  /** Of the pictures that are drawn on a page, together: what decoding them may cost. */
  private static final long MOST_IMAGE_PIXELS = 100_000_000;

  private static final Duration PAGE_LIMIT = Duration.ofSeconds(30);
  private static final double DOUBTFUL = 20;

  private final Ocr ocr;
  private final PDDocument document;
  private final Budget budget;
  private Duration left = Duration.ofMinutes(10);

  public ScannedPages(Ocr ocr, PDDocument document, Budget budget) {
    this.ocr = ocr;
    this.document = document;
    this.budget = budget;
  }

  /**
   * The page with the glyphs that OCR finds on it. Time spent here does not count to the document's
   * budget: OCR has a limit of its own.
   *
   * @return the page as it is, when OCR finds nothing
   */
  public DrawnPage read(PDPage page, DrawnPage drawn) {
    if (ocr == Ocr.NONE || left.isNegative() || imagePixels(page) > MOST_IMAGE_PIXELS) {
      return drawn;
    }
    long start = System.nanoTime();
    budget.aside();
    try {
      float dpi = dpi(drawn);
      BufferedImage picture =
          new PDFRenderer(document).renderImageWithDPI(drawn.number() - 1, dpi, ImageType.GRAY);
      List<Glyph> glyphs = glyphs(ocr.read(picture, PAGE_LIMIT), 72 / dpi);
      return glyphs.isEmpty() ? drawn : recognised(drawn, glyphs);
    } catch (IOException | RuntimeException e) {
      return drawn;
    } finally {
      left = left.minusNanos(System.nanoTime() - start);
      budget.back();
    }
  }

  private static float dpi(DrawnPage page) {
    double pixels = page.width() / POINTS * (page.height() / POINTS);
    return (float) (pixels <= MOST_PIXELS ? DPI : DPI * Math.sqrt(MOST_PIXELS / pixels));
  }

  private static DrawnPage recognised(DrawnPage page, List<Glyph> glyphs) {
    List<String> flags = new ArrayList<>(page.flags());
    flags.remove(Page.NEEDS_OCR);
    flags.add(Page.OCR);
    return new DrawnPage(page.number(), page.width(), page.height(), glyphs, List.of(), flags);
  }

  /** The size that a picture claims, before anything of it is decoded. */
  private static long imagePixels(PDPage page) {
    long pixels = 0;
    PDResources resources = page.getResources();
    if (resources == null) {
      return 0;
    }
    for (COSName name : resources.getXObjectNames()) {
      try {
        if (resources.isImageXObject(name)
            && resources.getXObject(name) instanceof PDImageXObject image) {
          pixels += (long) image.getWidth() * image.getHeight();
        }
      } catch (IOException e) {
        pixels += MOST_IMAGE_PIXELS;
      }
    }
    return pixels;
  }

  private static List<Glyph> glyphs(List<OcrLine> lines, double scale) {
    List<Glyph> glyphs = new ArrayList<>();
    for (OcrLine line : lines) {
      double end = Double.NaN;
      for (OcrWord word : line.words()) {
        if (word.confidence() < DOUBTFUL) {
          continue;
        }
        if (!Double.isNaN(end)) {
          glyphs.add(glyph(" ", line, end, Math.max(0, word.box().x() - end), scale));
        }
        addWord(glyphs, line, word, scale);
        end = word.box().right();
      }
    }
    return glyphs;
  }

  /** OCR gives boxes of words; their letters share it evenly. */
  private static void addWord(List<Glyph> glyphs, OcrLine line, OcrWord word, double scale) {
    int[] letters = word.text().codePoints().toArray();
    double width = word.box().width() / letters.length;
    for (int at = 0; at < letters.length; at++) {
      double x = word.box().x() + at * width;
      glyphs.add(glyph(Character.toString(letters[at]), line, x, width, scale));
    }
  }

  private static Glyph glyph(String text, OcrLine line, double x, double width, double scale) {
    return new Glyph(
        text,
        x * scale,
        line.baselineAt(line.left()) * scale,
        width * scale,
        line.size() * scale,
        Face.PLAIN,
        Ink.VISIBLE,
        Turn.UPRIGHT,
        false);
  }
}
