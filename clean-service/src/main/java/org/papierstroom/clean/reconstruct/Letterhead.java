package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Takes the head of a letter out: on its first page everything above the salutation, and where a
 * letter has none, everything down to its last reference field.
 */
final class Letterhead implements LineStep {

  private static final String STEP = "furniture";
  private static final double LOWEST = 0.75;
  private static final int MOST_WORDS = 12;
  private static final int PROSE_LINES = 4;

  /** How far from the edge a full line may end, in ems. */
  private static final double FULL = 6;

  private static final int FEW_WORDS = 5;

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("(\\p{Lu}|'s)[\\p{L}' -]{1,30}, \\d{1,2} \\p{Ll}{3,9}\\.? \\d{4}");

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(Zeer geachte|Geachte|Hooggeachte|Weledelgeboren|Beste|Excellentie|Mijne heren|"
              + "Mijnheer de [Vv]oorzitter|Mevrouw de [Vv]oorzitter|Geacht)\\b.{0,80}");

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    if (pages.isEmpty()) {
      return pages;
    }
    LinePage first = pages.getFirst();
    OptionalDouble end = end(first);
    if (end.isEmpty() || prose(first, end.getAsDouble())) {
      return pages;
    }
    notes.add(STEP, "letterhead", first.number(), "a letter's head above its text");
    List<LinePage> marked = new ArrayList<>(pages);
    marked.set(0, mark(first, end.getAsDouble()));
    return marked;
  }

  private static LinePage mark(LinePage page, double end) {
    return page.map(
        line -> {
          if (!line.running() || line.baseline() >= end) {
            return line;
          }
          boolean field = ReferenceField.labelled(line).isPresent();
          return line.standing(new Standing.Furniture(field ? "reference-field" : "letterhead"));
        });
  }

  /** Where the text starts, from the top of the page. */
  private static OptionalDouble end(LinePage page) {
    double lowest = LOWEST * page.frameHeight();
    OptionalDouble salutation =
        page.lines().stream()
            .filter(line -> line.running() && line.baseline() < lowest)
            .filter(Letterhead::salutation)
            .mapToDouble(line -> line.baseline() - 0.5)
            .min();
    if (salutation.isPresent()) {
      return salutation;
    }
    double text = Math.min(LOWEST * lowest, text(page));
    List<Line> head = page.lines().stream().filter(line -> line.baseline() < text).toList();
    List<Line> fields =
        head.stream().filter(line -> ReferenceField.labelled(line).isPresent()).toList();
    boolean enough = fields.size() > 1 || head.stream().anyMatch(Letterhead::placeAndDate);
    return enough
        ? page.zones().stream()
            .filter(zone -> zone.kind() == Zone.Kind.TEXT)
            .flatMap(zone -> zone.lines().stream())
            .filter(line -> line.baseline() < text)
            .filter(line -> ReferenceField.labelled(line).isPresent() || placeAndDate(line))
            .mapToDouble(line -> line.baseline() + 0.5)
            .max()
        : OptionalDouble.empty();
  }

  /** True for a line that says where and when a letter was written. */
  static boolean placeAndDate(Line line) {
    return PLACE_AND_DATE.matcher(line.text()).matches();
  }

  /** Where running text starts: the first of two lines that reach the right edge. */
  private static double text(LinePage page) {
    double text = Double.POSITIVE_INFINITY;
    for (Zone zone : page.zones()) {
      if (zone.kind() == Zone.Kind.SIDE) {
        continue;
      }
      double right = zone.box().right();
      for (int i = 1; i < zone.lines().size(); i++) {
        Line above = zone.lines().get(i - 1);
        if (full(above, right) && full(zone.lines().get(i), right)) {
          text = Math.min(text, above.baseline());
        }
      }
    }
    return text;
  }

  private static boolean full(Line line, double right) {
    return line.running()
        && line.right() > right - FULL * line.size()
        && line.words().size() > FEW_WORDS;
  }

  static boolean salutation(Line line) {
    return line.words().size() <= MOST_WORDS && SALUTATION.matcher(line.text()).matches();
  }

  /** Running text above the place would show that it is no letter's head. */
  private static boolean prose(LinePage page, double end) {
    for (Zone zone : page.zones()) {
      if (zone.kind() == Zone.Kind.SIDE) {
        continue;
      }
      int full = 0;
      double right = zone.box().right();
      for (Line line : zone.lines()) {
        if (line.baseline() >= end) {
          break;
        }
        full = line.running() && line.right() > right - FULL * line.size() ? full + 1 : 0;
        if (full >= PROSE_LINES) {
          return true;
        }
      }
    }
    return false;
  }
}
