package org.papierstroom.clean.reconstruct;

import java.util.List;

/** Takes margin fields out: a narrow strip at the side, in smaller type or with their labels. */
final class Sidebars implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "margin-field";
  private static final double NARROW = 0.36;
  private static final double SMALLER = 0.92;
  private static final double FEW_WORDS = 5.5;

  /** Labels by themselves that show a strip in the text's own type to hold reference fields. */
  private static final int FEWEST_LABELS = 2;

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    double body = Measures.of(pages).bodySize();
    return pages.stream()
        .map(
            page ->
                page.withZones(
                    page.zones().stream().map(zone -> mark(zone, page, body, notes)).toList()))
        .toList();
  }

  private static Zone mark(Zone zone, LinePage page, double body, Notes notes) {
    if (zone.kind() != Zone.Kind.SIDE || !marginFields(zone, page, body)) {
      return zone;
    }
    notes.add(STEP, RULE, page.number(), zone.lines().size() + " lines in the margin");
    return zone.map(line -> line.running() ? line.standing(new Standing.Furniture(RULE)) : line);
  }

  private static boolean marginFields(Zone zone, LinePage page, double body) {
    double words = 0;
    double size = 0;
    int labels = 0;
    for (Line line : zone.lines()) {
      words += line.words().size();
      size += line.size();
      labels +=
          ReferenceField.labelled(line).filter(found -> found.value().isEmpty()).isPresent()
              ? 1
              : 0;
    }
    int lines = zone.lines().size();
    return zone.box().width() < NARROW * page.frameWidth()
        && (size / lines < SMALLER * body || labels >= FEWEST_LABELS)
        && words / lines < FEW_WORDS;
  }
}
