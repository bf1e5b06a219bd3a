package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes out the heads whose words change from page to page, as those of left and right pages and of
 * chapters do: the topmost line, clear of the text, at the very place and in the very size in which
 * other pages have a head that comes back, or, in smaller type than the text, one of their own.
 */
final class HeadPlaces implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "running-head";
  private static final double SAME_PLACE = 2;
  private static final double SAME_SIZE = 0.3;
  private static final double SMALLER = 0.92;
  private static final double CLEAR = 1.6;
  private static final int MOST_WORDS = 14;

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    Measures measures = Measures.of(pages);
    List<Optional<Line>> tops = new ArrayList<>(pages.size());
    pages.forEach(page -> tops.add(top(page, measures)));
    List<Line> known = new ArrayList<>();
    pages.forEach(page -> page.lines().stream().filter(HeadPlaces::head).forEach(known::add));
    List<LinePage> marked = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      Optional<Line> top = tops.get(i);
      boolean furniture =
          top.isPresent()
              && (known.stream().anyMatch(other -> samePlace(top.get(), other))
                  || top.get().size() < SMALLER * measures.bodySize()
                      && (shared(top.get(), tops, i) || named(top.get(), pages, i)));
      marked.add(furniture ? mark(pages.get(i), top.get(), notes) : pages.get(i));
    }
    return marked;
  }

  private static LinePage mark(LinePage page, Line top, Notes notes) {
    notes.add(STEP, "same-place", page.number(), "a head where other pages have theirs");
    return page.map(line -> line.equals(top) ? line.standing(new Standing.Furniture(RULE)) : line);
  }

  private static boolean head(Line line) {
    return line.standing() instanceof Standing.Furniture furniture && furniture.rule().equals(RULE);
  }

  private static boolean shared(Line top, List<Optional<Line>> tops, int page) {
    for (int i = 0; i < tops.size(); i++) {
      if (i != page && tops.get(i).filter(other -> samePlace(top, other)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** True when the first page says it too: the sender in its letterhead, the title, the subject. */
  private static boolean named(Line top, List<LinePage> pages, int page) {
    return page > 0
        && pages.getFirst().lines().stream()
            .anyMatch(line -> line.text().length() > 3 && line.text().endsWith(top.text()));
  }

  private static boolean samePlace(Line one, Line other) {
    return Math.abs(one.baseline() - other.baseline()) < SAME_PLACE
        && Math.abs(one.size() - other.size()) < SAME_SIZE;
  }

  /** The topmost running line of a page, when it is short and clear of what stands below it. */
  private static Optional<Line> top(LinePage page, Measures measures) {
    List<Line> lines =
        page.zones().stream()
            .filter(zone -> zone.kind() == Zone.Kind.TEXT)
            .flatMap(zone -> zone.lines().stream())
            .filter(Line::running)
            .sorted(Comparator.comparingDouble(Line::baseline))
            .limit(2)
            .toList();
    if (lines.size() < 2 || !RunningHeads.atEdge(page, lines.getFirst())) {
      return Optional.empty();
    }
    Line top = lines.getFirst();
    double below = lines.getLast().baseline() - top.baseline();
    boolean clear =
        below > CLEAR * Math.max(measures.pitch(top.size()), measures.pitch(measures.bodySize()));
    boolean brief = top.words().size() <= MOST_WORDS && !Paragraphs.caption(top);
    return clear && brief ? Optional.of(top) : Optional.empty();
  }
}
