package org.papierstroom.clean.open;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;

/** The streams of a document that hold other objects. */
final class ObjectStreams {

  private ObjectStreams() {}

  /**
   * True when an object stream lists itself among its members. No stream may stand in an object
   * stream (ISO 32000-1, 7.5.7), so that one of the two objects of this number is lost, and nobody
   * can tell what else of the stream's list holds. qpdf gives such a file up as well.
   *
   * @throws OverBudget when looking takes too long
   */
  static boolean holdItself(COSDocument document, Budget budget) {
    for (long number : numbers(document)) {
      budget.checkTime();
      if (holdsItself(document, number)) {
        return true;
      }
    }
    return false;
  }

  /** The cross-reference table of PDFBox names the stream of a member as a negative place. */
  private static Set<Long> numbers(COSDocument document) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (long place : document.getXrefTable().values()) {
      if (place < 0) {
        numbers.add(-place);
      }
    }
    return numbers;
  }

  /** A stream whose list cannot be read is left to the parser, which mends some of them. */
  private static boolean holdsItself(COSDocument document, long number) {
    try {
      return document.getObjectFromPool(new COSObjectKey(number, 0)).getObject()
              instanceof COSStream stream
          && new PDFObjectStreamParser(stream, document).readObjectNumbers().containsKey(number);
    } catch (IOException e) {
      return false;
    }
  }
}
