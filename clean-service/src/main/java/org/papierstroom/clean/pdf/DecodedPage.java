package org.papierstroom.clean.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is parsed from memory where it is not too large for that. */
final class DecodedPage extends PDPage {

  private static final int LARGE = 4 << 20;

  private final PDPage page;

  DecodedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** The page's own, for they share what they have loaded with the other pages. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  /** What is large, or damaged, is decoded while it is parsed, so that what comes first counts. */
  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    try (RandomAccessRead content = page.getContentsForStreamParsing()) {
      ContentBytes bytes = ContentBytes.of(content, LARGE);
      if (bytes.length() <= LARGE) {
        return bytes;
      }
    } catch (IOException e) {
      return page.getContentsForStreamParsing();
    }
    return page.getContentsForStreamParsing();
  }
}
