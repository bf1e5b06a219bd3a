package org.papierstroom.ingest.take;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.papierstroom.contract.Source;

/** Tells PDF and plain text from the rest, by their bytes and never by their name. */
public final class ContentKind {

  /** Readers accept a header anywhere in the first 1024 bytes (PDF 32000-1, Annex H, note 13). */
  private static final int HEADER_WITHIN = 1024;

  private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private ContentKind() {}

  /** The content type, or nothing when it is neither PDF nor text. */
  public static Optional<String> of(byte[] content) {
    if (hasPdfHeader(content)) {
      return Optional.of(Source.PDF);
    }
    return looksLikeText(content) ? Optional.of(Source.TEXT) : Optional.empty();
  }

  private static boolean hasPdfHeader(byte[] content) {
    int last = Math.min(content.length, HEADER_WITHIN) - PDF_HEADER.length;
    for (int at = 0; at <= last; at++) {
      if (startsWith(content, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] content, int at) {
    for (int i = 0; i < PDF_HEADER.length; i++) {
      if (content[at + i] != PDF_HEADER[i]) {
        return false;
      }
    }
    return true;
  }

  /** No control characters but white space: true of UTF-8 and Latin-1, false of binary files. */
  private static boolean looksLikeText(byte[] content) {
    for (byte b : content) {
      boolean space = b == '\t' || b == '\n' || b == '\f' || b == '\r';
      if ((b >= 0 && b < ' ' && !space) || b == 0x7f) {
        return false;
      }
    }
    return content.length > 0;
  }
}
