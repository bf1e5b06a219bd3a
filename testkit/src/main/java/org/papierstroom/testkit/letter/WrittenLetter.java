package org.papierstroom.testkit.letter;

import java.util.List;
import java.util.Set;

/**
 * A letter as PDF, and what a reader should find in it.
 *
 * @param name of the script and the defects, such as {@code opvang+accumulated}
 */
public record WrittenLetter(
    String name, byte[] pdf, LetterHead head, Set<Defect> defects, List<PageTruth> pages) {

  public WrittenLetter {
    defects = Set.copyOf(defects);
    pages = List.copyOf(pages);
  }

  @Override
  public String toString() {
    return name;
  }
}
