package org.papierstroom.clean.open;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A document that is open, with the pages it really has.
 *
 * @param pages at least one, in the order of the document
 */
public record OpenPdf(PDDocument document, List<PDPage> pages) implements AutoCloseable {

  public OpenPdf {
    pages = List.copyOf(pages);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
