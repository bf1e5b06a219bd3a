package org.papierstroom.nlp.tag;

/** Turns UTF-16 offsets, asked in any order, into code point offsets. */
final class CodePoints {

  private final int[] before;

  CodePoints(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.before = plain ? new int[0] : counts(text);
  }

  int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  private static int[] counts(String text) {
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      counts[i + 1] = counts[i] + (second ? 0 : 1);
    }
    return counts;
  }
}
