package org.papierstroom.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Identity of a document: lower-case hex SHA-256 of its bytes. The same bytes are the same
 * document.
 */
public record DocumentId(String value) {

  /** Hexadecimal digits of an id. */
  public static final int LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public DocumentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + value);
    }
  }

  public static DocumentId of(byte[] content) {
    MessageDigest digest = digest();
    digest.update(content);
    return of(digest);
  }

  /** The id of the bytes that a {@link #digest} was shown; it begins anew. */
  public static DocumentId of(MessageDigest shown) {
    return new DocumentId(HexFormat.of().formatHex(shown.digest()));
  }

  /** What to show a content to that comes in portions. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The key of a record, as the bytes that travel. */
  public byte[] bytes() {
    return value.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return value;
  }
}
