package org.papierstroom.clean.dump;

import java.util.List;

/**
 * A line that was given back to its page.
 *
 * @param row the row of the page's own dump that held it
 * @param shared true when the row held text of earlier pages too
 * @param tail where the part starts that other pages print alike in the same row, or the length of
 *     the text
 */
record RepairedLine(String text, int row, boolean shared, int tail, List<Doubt> doubts) {

  RepairedLine {
    doubts = List.copyOf(doubts);
  }

  /** A line that is alone in its row. */
  static RepairedLine alone(String text, int row) {
    return new RepairedLine(text, row, false, text.length(), List.of());
  }

  RepairedLine withTail(int start) {
    return new RepairedLine(text, row, shared, start, doubts);
  }
}
