package org.papierstroom.clean.pdf;

import java.text.Normalizer;

/** The characters of a glyph as plain text wants them. */
final class Characters {

  private Characters() {}

  /**
   * Ligatures in their letters, every kind of space as a space, nothing for marks that only steer
   * layout, NFC. Soft hyphens stay: they say that a hyphen at a line end is no hyphen.
   */
  static String plain(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7f) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(code -> append(plain, code));
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder plain, int code) {
    if (code == 0xad) {
      plain.appendCodePoint(code);
    } else if (code == '\t' || Character.isSpaceChar(code)) {
      plain.append(' ');
    } else if (code >= 0xfb00 && code <= 0xfb06) {
      plain.append(Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC));
    } else if (!steering(code)) {
      plain.appendCodePoint(code);
    }
  }

  private static boolean steering(int code) {
    int type = Character.getType(code);
    return type == Character.CONTROL || type == Character.FORMAT || code == 0xfffd;
  }
}
