package org.papierstroom.bucket;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Object keys in places that do not take every character. */
public final class BucketKeys {

  private static final String UNRESERVED = "-._~/";
  private static final int LOGGED = 200;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private BucketKeys() {}

  /** A key as a URI reference relative to the bucket (RFC 3986), as in {@code ce_dataref}. */
  public static String toReference(String key) {
    StringBuilder reference = new StringBuilder(key.length());
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      if (plain(b)) {
        reference.append((char) b);
      } else {
        reference.append('%').append(HEX.toHexDigits(b));
      }
    }
    return reference.toString();
  }

  /** The key that a reference names; nothing when it is not one of ours. */
  public static Optional<String> fromReference(String reference) {
    ByteArrayOutputStream key = new ByteArrayOutputStream(reference.length());
    for (int at = 0; at < reference.length(); at++) {
      char c = reference.charAt(at);
      if (c == '%') {
        if (at + 2 >= reference.length() || !hex(reference, at + 1) || !hex(reference, at + 2)) {
          return Optional.empty();
        }
        key.write(HexFormat.fromHexDigits(reference, at + 1, at + 3));
        at += 2;
      } else if (c < 0x80 && plain((byte) c)) {
        key.write(c);
      } else {
        return Optional.empty();
      }
    }
    return utf8(key.toByteArray());
  }

  /** A key as a log line may show it: on one line, without quotes of its own, not endless. */
  public static String forLog(String key) {
    StringBuilder shown = new StringBuilder();
    key.codePoints()
        .limit(LOGGED)
        .forEach(
            c -> {
              if (Character.isISOControl(c)
                  || c == '"'
                  || Character.getType(c) == Character.FORMAT
                  || c == 0x2028
                  || c == 0x2029) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
              } else {
                shown.appendCodePoint(c);
              }
            });
    return key.codePointCount(0, key.length()) > LOGGED
        ? shown.append("...").toString()
        : shown.toString();
  }

  private static boolean plain(byte b) {
    return (b >= '0' && b <= '9')
        || (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z')
        || (b > 0 && UNRESERVED.indexOf(b) >= 0);
  }

  private static boolean hex(String reference, int at) {
    return HexFormat.isHexDigit(reference.charAt(at));
  }

  private static Optional<String> utf8(byte[] key) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(key))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
