package org.papierstroom.clean.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Reason;

/**
 * Opens a PDF that anybody may have sent.
 *
 * <p>A page tree that is missing or broken is damage; a sound one without pages is {@link
 * Reason#NO_PAGES}. The count that a page tree claims is never believed: pages are counted.
 */
public final class PdfOpener {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CERTIFICATES = "/Adobe.PubSec".getBytes(StandardCharsets.US_ASCII);

  /**
   * Where readers look for the header: Adobe's accept it within the first kilobyte (ISO 32000-1,
   * annex H.3, note 13); junk of just that size does exist.
   */
  private static final int HEADER_WITHIN = 4096;

  private PdfOpener() {}

  /** Opens a document without a password; the caller closes it. */
  public static Outcome<OpenPdf> open(byte[] content, Budget budget) {
    return open(content, Optional.empty(), budget);
  }

  /**
   * Opens a document; the caller closes it.
   *
   * @param password of an encrypted document, the user's or the owner's; no harm to others
   * @return the open document with at least one page, or why there is none
   * @throws OverBudget when opening takes too long or there are too many pages
   */
  public static Outcome<OpenPdf> open(byte[] content, Optional<String> password, Budget budget) {
    if (content.length > budget.limits().bytes()) {
      return Outcome.parked(
          Reason.TOO_LARGE, content.length + " bytes, and the limit is " + budget.limits().bytes());
    }
    boolean headed = contains(content, HEADER, HEADER_WITHIN);
    if (!headed && !contains(content, OBJECT, HEADER_WITHIN)) {
      return Outcome.parked(Reason.NOT_A_PDF, "no PDF header within the first 4 kB");
    }
    try {
      byte[] file = headed ? content : withHeader(content);
      String opening =
          password.isPresent() && opens(file, password.get(), budget) ? password.get() : "";
      return pages(file, opening, budget);
    } catch (InvalidPasswordException e) {
      return Outcome.parked(
          Reason.ENCRYPTED,
          password.isPresent() ? "the given password does not open it" : "a password is needed");
    } catch (IOException | LinkageError e) {
      return parked(content, e);
    } catch (StackOverflowError e) {
      return Outcome.parked(Reason.DAMAGED, "its objects are nested without end");
    } catch (IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      return Outcome.parked(Reason.DAMAGED, "not readable: " + e.getClass().getSimpleName());
    }
  }

  /** PDFBox loads its support for certificates only when Bouncy Castle is there. */
  private static Parked<OpenPdf> parked(byte[] content, Throwable failure) {
    if (contains(content, CERTIFICATES, content.length)) {
      return new Parked<>(Reason.ENCRYPTED, "a certificate is needed");
    }
    return new Parked<>(Reason.DAMAGED, "not readable: " + failure.getClass().getSimpleName());
  }

  /** A document that needs none may come with a password meant for others. */
  private static boolean opens(byte[] content, String password, Budget budget) throws IOException {
    try (PDDocument document = load(content, password, budget)) {
      return document.getNumberOfPages() >= 0;
    } catch (InvalidPasswordException e) {
      return false;
    }
  }

  private static PDDocument load(byte[] content, String password, Budget budget)
      throws IOException {
    return Loader.loadPDF(new BudgetedRead(content, budget), password);
  }

  private static Outcome<OpenPdf> pages(byte[] content, String password, Budget budget)
      throws IOException {
    PDDocument document = load(content, password, budget);
    List<PDPage> pages = new ArrayList<>();
    boolean kept = false;
    try {
      if (ObjectStreams.holdItself(document.getDocument(), budget)) {
        return Outcome.parked(Reason.DAMAGED, "an object stream lists itself");
      }
      for (PDPage page : document.getPages()) {
        budget.checkTime();
        if (pages.size() == budget.limits().pages()) {
          return Outcome.parked(
              Reason.TOO_LARGE, "more than " + budget.limits().pages() + " pages");
        }
        pages.add(page);
      }
      if (!pages.isEmpty()) {
        kept = true;
        return Outcome.passed(new OpenPdf(document, pages));
      }
      return isSound(content, password, budget)
          ? Outcome.parked(Reason.NO_PAGES, "its page tree is empty")
          : Outcome.parked(Reason.DAMAGED, "its page tree leads to no page");
    } finally {
      if (!kept) {
        document.close();
      }
    }
  }

  /**
   * True when the file is sound as it stands. When PDFBox mends a file it also strikes pages that
   * it cannot find from the page tree, so that a tree without pages proves nothing by itself.
   */
  private static boolean isSound(byte[] content, String password, Budget budget) {
    try (PDDocument document =
        new PDFParser(new BudgetedRead(content, budget), password).parse(false)) {
      COSDictionary tree =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
      COSArray kids = tree == null ? null : tree.getCOSArray(COSName.KIDS);
      return kids != null && kids.size() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] withHeader(byte[] content) {
    byte[] line = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] headed = new byte[line.length + content.length];
    System.arraycopy(line, 0, headed, 0, line.length);
    System.arraycopy(content, 0, headed, line.length, content.length);
    return headed;
  }

  private static boolean contains(byte[] content, byte[] wanted, int within) {
    int last = Math.min(content.length, within) - wanted.length;
    for (int at = 0; at <= last; at++) {
      int matched = 0;
      while (matched < wanted.length && content[at + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
