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
    List<Line> fields =
        page.lines().stream()
            .filter(line -> line.baseline() < LOWEST * lowest)
            .filter(line -> ReferenceField.labelled(line).isPresent())
            .toList();
    return fields.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(fields.stream().mapToDouble(Line::baseline).max().orElse(0) + 0.5);
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
        full = line.running() && line.right() > right - 6 * line.size() ? full + 1 : 0;
        if (full >= PROSE_LINES) {
          return true;
        }
      }
    }
    return false;
  }
}
