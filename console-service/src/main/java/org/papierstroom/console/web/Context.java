package org.papierstroom.console.web;

/** A span of a text, and what stands around it. */
record Context(String before, String span, String after) {

  private static final int AROUND = 90;

  /**
   * Cuts it out.
   *
   * @param start first code point
   * @param end one past the last; a text that is shorter, because it has changed meanwhile, is
   *     shown as far as it goes
   */
  static Context of(String text, int start, int end) {
    int length = text.codePointCount(0, text.length());
    int from = Math.clamp(start, 0, length);
    int to = Math.clamp(end, from, length);
    int begin = text.offsetByCodePoints(0, from);
    int finish = text.offsetByCodePoints(begin, to - from);
    int first = text.offsetByCodePoints(begin, -Math.min(AROUND, from));
    int last = text.offsetByCodePoints(finish, Math.min(AROUND, length - to));
    return new Context(
        fromWord(text.substring(first, begin), first == 0),
        text.substring(begin, finish),
        toWord(text.substring(finish, last), last == text.length()));
  }

  /** Without the word that was cut in two, unless it is all there is. */
  private static String fromWord(String before, boolean whole) {
    int space = before.indexOf(' ');
    return whole || space < 0 ? before : before.substring(space + 1);
  }

  private static String toWord(String after, boolean whole) {
    int space = after.lastIndexOf(' ');
    return whole || space < 0 ? after : after.substring(0, space);
  }
}
