package org.papierstroom.clean.dump;

import java.util.List;

/**
 * A line that was given back to its page.
 *
 * @param row the row of the page's own dump that held it
 * @param shared true when the row held text of earlier pages too
 */
record RepairedLine(String text, int row, boolean shared, List<Doubt> doubts) {

  RepairedLine {
    doubts = List.copyOf(doubts);
  }
}
