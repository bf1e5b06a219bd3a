package org.papierstroom.clean.dump;

import java.util.List;

/**
 * A span of a line that the search could not settle.
 *
 * @param start first character
 * @param end one past the last
 * @param alternatives other readings, likeliest first
 * @param confidence between 0 and 1, of the reading in the line
 */
record Doubt(int start, int end, List<String> alternatives, double confidence) {

  Doubt {
    alternatives = List.copyOf(alternatives);
  }
}
