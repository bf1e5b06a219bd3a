package org.papierstroom.ingest.take;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.papierstroom.contract.Source;

/**
 * Tells PDF and plain text from the rest, by their bytes and never by their name. Fed with the
 * bytes in portions of any size.
 */
public final class ContentKind {

  /** Readers accept a header anywhere in the first 1024 bytes (PDF 32000-1, Annex H, note 13). */
  private static final int HEADER_WITHIN = 1024;

  private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final byte[] head = new byte[HEADER_WITHIN];
  private int headBytes;
  private boolean looksLikeText = true;

  /** The content type of bytes that are at hand as a whole. */
  public static Optional<String> of(byte[] content) {
    ContentKind kind = new ContentKind();
    kind.add(content, content.length);
    return kind.contentType();
  }

  /** The next portion: the first bytes of a buffer. */
  public void add(byte[] buffer, int bytes) {
    int room = Math.min(bytes, HEADER_WITHIN - headBytes);
    System.arraycopy(buffer, 0, head, headBytes, room);
    headBytes += room;
    looksLikeText = looksLikeText && text(buffer, bytes);
  }

  /** The content type, or nothing when it is neither PDF nor text. */
  public Optional<String> contentType() {
    if (hasPdfHeader()) {
      return Optional.of(Source.PDF);
    }
    return looksLikeText && headBytes > 0 ? Optional.of(Source.TEXT) : Optional.empty();
  }

  private boolean hasPdfHeader() {
    int last = headBytes - PDF_HEADER.length;
    for (int at = 0; at <= last; at++) {
      if (Arrays.equals(head, at, at + PDF_HEADER.length, PDF_HEADER, 0, PDF_HEADER.length)) {
        return true;
      }
    }
    return false;
  }

  /** No control characters but white space: true of UTF-8 and Latin-1, false of binary files. */
  private static boolean text(byte[] buffer, int bytes) {
    for (int at = 0; at < bytes; at++) {
      byte b = buffer[at];
      boolean space = b == '\t' || b == '\n' || b == '\f' || b == '\r';
      if ((b >= 0 && b < ' ' && !space) || b == 0x7f) {
        return false;
      }
    }
    return true;
  }
}
