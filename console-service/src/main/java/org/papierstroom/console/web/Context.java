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
        text.substring(first, begin), text.substring(begin, finish), text.substring(finish, last));
  }
}
