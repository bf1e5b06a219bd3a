package org.papierstroom.contract;

import java.util.List;

/**
 * A span of the text that a repair could not settle with confidence.
 *
 * @param start first code point of the text
 * @param end one past the last
 * @param alternatives other readings, likeliest first; the reading in the text is not among them
 * @param confidence between 0 and 1, of the reading in the text
 */
public record Uncertain(int start, int end, List<String> alternatives, double confidence) {

  public Uncertain {
    alternatives = List.copyOf(alternatives);
  }
}
