package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the masthead of a parliamentary paper out: what stands at the top of its first page in
 * larger type, with the chamber, the session and the number, and the printer's lines at its foot.
 */
final class Masthead implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "masthead";
  private static final double LARGER = 1.04;
  private static final double SMALLER = 0.96;
  private static final Pattern CHAMBER =
      Pattern.compile("(Tweede|Eerste) Kamer der Staten-Generaal( \\d)?");
  private static final Pattern SESSION =
      Pattern.compile("Vergaderjaar \\d{4}.*|Aanhangsel van de Handelingen");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|\\d{2} \\d{3}|Nr\\. \\d{1,4}");
  private static final Pattern FOOT =
      Pattern.compile("(Tweede|Eerste) Kamer(?: der Staten-Generaal)?, vergaderjaar \\d{4}.*");
  private static final Pattern PRINTER =
      Pattern.compile("ISSN\\b.*|ISBN\\b.*|[a-z]{2,4}-[a-z]{2}-\\d{8}-.*");

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    if (pages.isEmpty() || !parliamentary(pages.getFirst())) {
      return pages;
    }
    double body = Measures.of(pages).bodySize();
    List<LinePage> marked = new ArrayList<>(pages);
    marked.set(0, mark(pages.getFirst(), body));
    notes.add(STEP, RULE, pages.getFirst().number(), "the masthead of a parliamentary paper");
    return marked;
  }

  private static boolean parliamentary(LinePage page) {
    return page.lines().stream()
        .limit(12)
        .anyMatch(
            line ->
                CHAMBER.matcher(line.text()).matches() || SESSION.matcher(line.text()).matches());
  }

  private static LinePage mark(LinePage page, double body) {
    double end =
        page.lines().stream()
            .filter(line -> line.running() && line.size() < LARGER * body)
            .filter(line -> line.size() > SMALLER * body)
            .filter(line -> !SESSION.matcher(line.text()).matches())
            .filter(line -> line.box().width() > page.frameWidth() / 4)
            .mapToDouble(Line::baseline)
            .min()
            .orElse(0);
    double small = 0.8 * body;
    List<Line> printer =
        page.lines().stream()
            .filter(line -> line.size() < small && PRINTER.matcher(line.text()).matches())
            .toList();
    return page.map(
        line -> {
          boolean number =
              line.size() > LARGER * body
                  && line.baseline() < page.frameHeight() / 2
                  && NUMBER.matcher(line.text()).matches();
          boolean head = line.baseline() < end || number;
          boolean foot =
              line.size() < (FOOT.matcher(line.text()).matches() ? SMALLER * body : small)
                  && RunningHeads.atEdge(page, line)
                  && (FOOT.matcher(line.text()).matches()
                      || printer.stream()
                          .anyMatch(other -> Math.abs(other.left() - line.left()) < 5));
          return line.running() && (head || foot)
              ? line.standing(new Standing.Furniture(head ? RULE : "colophon"))
              : line;
        });
  }
}
