package org.papierstroom.clean.reconstruct;

import java.util.List;

/** Believes a producer that marks running heads, feet and page numbers as pagination artifacts. */
final class Artifacts implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "artifact";

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    return pages.stream().map(page -> mark(page, notes)).toList();
  }

  private static LinePage mark(LinePage page, Notes notes) {
    long marked = page.lines().stream().filter(Artifacts::artifact).count();
    if (marked == 0) {
      return page;
    }
    if (2 * marked > page.lines().size() && page.lines().size() > 8) {
      notes.add(STEP, RULE, page.number(), "most lines are called artifacts: not believed");
      return page;
    }
    notes.add(STEP, RULE, page.number(), marked + " lines are marked as pagination");
    return page.map(
        line ->
            line.running() && artifact(line) ? line.standing(new Standing.Furniture(RULE)) : line);
  }

  private static boolean artifact(Line line) {
    return line.words().stream().allMatch(Word::artifact);
  }
}
