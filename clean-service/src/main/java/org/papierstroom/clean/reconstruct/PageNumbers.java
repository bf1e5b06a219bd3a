package org.papierstroom.clean.reconstruct;

import java.util.List;
import java.util.regex.Pattern;

/** Takes page numbers out: a number alone at the edge of the page, apart from the text. */
final class PageNumbers implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "page-number";
  private static final double APART = 1.5;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–|]?\\s*((pagina|blad|bladzijde|pag\\.|page|p\\.)\\s*)?\\d{1,4}"
              + "(\\s*(van|/|of)\\s*\\d{1,4})?\\s*[-–|]?|[ivxl]{1,6}");

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    Measures measures = Measures.of(pages);
    return pages.stream().map(page -> mark(page, measures, notes)).toList();
  }

  private static LinePage mark(LinePage page, Measures measures, Notes notes) {
    return page.map(
        line -> {
          if (!line.running() || !pageNumber(page, line, measures)) {
            return line;
          }
          notes.add(STEP, RULE, page.number(), "a page number");
          return line.standing(new Standing.Furniture(RULE));
        });
  }

  private static boolean pageNumber(LinePage page, Line line, Measures measures) {
    if (!RunningHeads.atEdge(page, line) || !PAGE_NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    boolean low = line.baseline() > page.frameHeight() / 2;
    double apart = APART * measures.pitch(measures.bodySize());
    for (Line other : page.lines()) {
      if (!other.running() || other.text().equals(line.text())) {
        continue;
      }
      double inwards =
          low ? line.baseline() - other.baseline() : other.baseline() - line.baseline();
      if (inwards < apart) {
        return false;
      }
    }
    return true;
  }
}
