package org.papierstroom.nlp.tag.text;

/** One sign for the many apostrophes and hyphens in use; lengths never change. */
final class Folding {

  private Folding() {}

  static char fold(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', '`', '´' -> '\'';
      case '‐', '‑', '−' -> '-';
      default -> c;
    };
  }

  static String fold(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 0x7e && fold(c) != c || c == '`') {
        return folded(text, start, end);
      }
    }
    return text.substring(start, end);
  }

  private static String folded(String text, int start, int end) {
    char[] out = new char[end - start];
    for (int i = start; i < end; i++) {
      out[i - start] = fold(text.charAt(i));
    }
    return new String(out);
  }
}
