package org.papierstroom.ingest.take;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.papierstroom.contract.DocumentId;

/**
 * Reads an object once, in portions: its id, its kind, and its bytes if they are few enough to
 * travel in a record.
 *
 * @param inlineBytes most bytes that travel; never more than these are kept in memory
 */
public record ContentReader(long inlineBytes) {

  private static final int PORTION = 64 << 10;

  public Content read(InputStream input) throws IOException {
    MessageDigest digest = DocumentId.digest();
    ContentKind kind = new ContentKind();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(PORTION);
    byte[] portion = new byte[PORTION];
    long bytes = 0;
    for (int read = input.read(portion); read >= 0; read = input.read(portion)) {
      digest.update(portion, 0, read);
      kind.add(portion, read);
      bytes += read;
      if (bytes <= inlineBytes) {
        kept.write(portion, 0, read);
      } else {
        kept = new ByteArrayOutputStream(0); // lets go of what it had
      }
    }
    return new Content(
        DocumentId.of(digest),
        bytes,
        kind.contentType(),
        bytes <= inlineBytes ? Optional.of(kept.toByteArray()) : Optional.empty());
  }
}
