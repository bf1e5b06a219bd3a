package org.papierstroom.clean.reconstruct;

import java.util.List;

/** Believes a producer that marks running heads, feet and page numbers as pagination artifacts. */
final class Artifacts implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "artifact";
  private static final int FEW_LINES = 8;

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    long lines = pages.stream().flatMap(page -> page.lines().stream()).count();
    long marked =
        pages.stream().flatMap(page -> page.lines().stream()).filter(Artifacts::artifact).count();
    if (2 * marked > lines && lines > FEW_LINES) {
      notes.add(STEP, RULE, 0, "most lines are called artifacts: not believed");
      return pages;
    }
    return marked == 0 ? pages : pages.stream().map(page -> mark(page, notes)).toList();
  }

  private static LinePage mark(LinePage page, Notes notes) {
    long marked = page.lines().stream().filter(Artifacts::artifact).count();
    if (marked == 0) {
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
