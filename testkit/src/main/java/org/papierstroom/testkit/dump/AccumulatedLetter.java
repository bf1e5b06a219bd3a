package org.papierstroom.testkit.dump;

import java.util.List;

/**
 * A letter as the faulty extractor dumps it, and what stands on each of its pages.
 *
 * @param text the file: one dump after the other
 * @param pages for each dump the rows of its own page, from top to bottom
 */
public record AccumulatedLetter(String name, String text, List<List<String>> pages) {

  public AccumulatedLetter {
    pages = List.copyOf(pages);
  }

  @Override
  public String toString() {
    return name;
  }
}
