package org.papierstroom.clean.dump;

/**
 * A line of a dump and where its characters start, in the units of {@link Pen} from the left end of
 * the row, as far as that is known.
 */
record Row(String text, int[] starts) {

  /** A line of one page, set from the left margin on. */
  static Row set(String text, Pen pen) {
    int[] starts = new int[text.length()];
    int x = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = x;
      x += pen.width(text.charAt(i));
    }
    return new Row(text, starts);
  }

  /** The same row with other spaces at its ends. */
  Row printedAs(String other) {
    if (other.equals(text)) {
      return this;
    }
    int[] moved = new int[other.length()];
    int from = text.length() - text.stripLeading().length();
    int to = other.length() - other.stripLeading().length();
    for (int i = 0; i < moved.length; i++) {
      int there = Math.min(Math.max(0, i - to + from), starts.length - 1);
      moved[i] = there < 0 ? 0 : starts[there];
    }
    return new Row(other, moved);
  }
}
