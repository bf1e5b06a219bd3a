package org.papierstroom.testkit.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Lays pictures of the pages of one document under the pages of another, as a scanner does. */
final class Scan {

  private static final float DPI = 200;

  private Scan() {}

  static void under(PDDocument document, byte[] original) throws IOException {
    try (PDDocument paper = Loader.loadPDF(original)) {
      PDFRenderer camera = new PDFRenderer(paper);
      for (int index = 0; index < paper.getNumberOfPages(); index++) {
        BufferedImage picture = camera.renderImageWithDPI(index, DPI, ImageType.GRAY);
        PDImageXObject image = JPEGFactory.createFromImage(document, picture, 0.75f);
        PDPage page = document.getPage(index);
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
          content.drawImage(
              image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
      }
    }
  }
}
