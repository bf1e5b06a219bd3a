package org.papierstroom.clean.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Which code points are characters that a reader can read. */
final class Codepoints {

  private static final int SMALL_CAPITALS = 0xF761;
  private static final int OLD_STYLE_DIGITS = 0xF730;
  private static final int SYMBOL_PAGE = 0xF000;

  private Codepoints() {}

  /**
   * The text with private code points put in public ones where their meaning is known; empty when
   * one of them has none. Pictures keep their private code points.
   */
  static Optional<String> readable(String text, boolean pictographic) {
    if (text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) < 0x7F) {
      return Optional.of(text);
    }
    StringBuilder readable = new StringBuilder();
    int[] codes = text.codePoints().toArray();
    for (int code : codes) {
      int known =
          Character.getType(code) == Character.PRIVATE_USE ? publicOf(code, pictographic) : code;
      if (!isCharacter(known)) {
        return Optional.empty();
      }
      readable.appendCodePoint(known);
    }
    return codes.length == 0 ? Optional.empty() : Optional.of(readable.toString());
  }

  private static boolean isCharacter(int code) {
    return switch (Character.getType(code)) {
      case Character.UNASSIGNED, Character.SURROGATE -> false;
      case Character.CONTROL -> code == '\t' || code == '\n' || code == '\r';
      default -> code != 0xFFFD && (code & 0xFFFE) != 0xFFFE;
    };
  }

  /**
   * Adobe's corporate use area has small capitals and old-style digits (Adobe Glyph List 2.0);
   * Microsoft's symbol encoding puts the bytes of a code page on page F0.
   */
  private static int publicOf(int code, boolean pictographic) {
    if (code >= SMALL_CAPITALS && code < SMALL_CAPITALS + 26) {
      return 'A' + code - SMALL_CAPITALS;
    }
    if (code >= OLD_STYLE_DIGITS && code < OLD_STYLE_DIGITS + 10) {
      return '0' + code - OLD_STYLE_DIGITS;
    }
    if (pictographic) {
      return code;
    }
    boolean symbol = code > SYMBOL_PAGE + ' ' && code < SYMBOL_PAGE + 0x7F;
    return symbol ? code - SYMBOL_PAGE : 0xFFFD;
  }

  /** The same letter, whatever its case, width or presentation form. */
  static boolean alike(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
