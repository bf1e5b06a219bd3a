package org.papierstroom.clean.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of bytes that do not say their encoding.
 *
 * @param text without a byte order mark
 */
record Decoding(String text, Charset charset) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads UTF-8 where the bytes are UTF-8 and UTF-16 where they start with its mark; any other
   * bytes are Windows-1252 when they use its characters from 0x80 to 0x9F, and Latin-1 otherwise.
   * Empty when the bytes are no text: text has no zero bytes.
   */
  static Optional<Decoding> of(byte[] content) {
    Charset wide = wide(content);
    if (wide != null) {
      return strict(content, wide);
    }
    for (byte b : content) {
      if (b == 0) {
        return Optional.empty();
      }
    }
    Optional<Decoding> utf8 = strict(content, StandardCharsets.UTF_8);
    return utf8.isPresent()
        ? utf8
        : Optional.of(decoded(new String(content, narrow(content)), narrow(content)));
  }

  private static @org.jspecify.annotations.Nullable Charset wide(byte[] content) {
    if (content.length < 2) {
      return null;
    }
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static Charset narrow(byte[] content) {
    for (byte b : content) {
      int code = b & 0xFF;
      if (code >= 0x80 && code < 0xA0) {
        return WINDOWS;
      }
    }
    return StandardCharsets.ISO_8859_1;
  }

  private static Optional<Decoding> strict(byte[] content, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return Optional.of(decoded(text, charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoding decoded(String text, Charset charset) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Decoding(marked ? text.substring(1) : text, charset);
  }
}
