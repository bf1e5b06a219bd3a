package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out the foot of a page that comes back on no other: the sender's address, telephone and
 * website in small print below a letter, or a title beside the number of the page.
 */
final class Imprint implements LineStep {

  private static final String STEP = "furniture";
  private static final String RULE = "running-foot";
  private static final double SMALLER = 0.94;
  private static final double LOW = 0.85;
  private static final double CLEAR = 1.8;
  private static final double WIDE_GAP = 1.2;
  private static final int MOST_LINES = 4;
  private static final int KINDS = 2;
  private static final List<Pattern> CONTACTS =
      List.of(
          Pattern.compile("\\b\\d{4} ?[A-Z]{2}\\b"),
          Pattern.compile("(?i)\\b(www\\.|https?://)|\\S+@\\S+\\.\\p{L}"),
          Pattern.compile("(?i)\\b(tel|telefoon|fax|t|f)[.:]? ?\\(?[+\\d]"),
          Pattern.compile("\\b(IBAN|BIC|KvK|Bank|BNG|btw|BTW)\\b"),
          Pattern.compile("\\bPostbus \\d"),
          Pattern.compile("(?i)\\b(bezoek|post)adres\\b"));

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    Measures measures = Measures.of(pages);
    return pages.stream().map(page -> mark(page, measures, notes)).toList();
  }

  private static LinePage mark(LinePage page, Measures measures, Notes notes) {
    List<Line> foot = foot(page, measures);
    if (foot.isEmpty() || !contacts(foot) && !titleAndNumber(page, foot)) {
      return page;
    }
    notes.add(STEP, "imprint", page.number(), foot.size() + " lines in small print at the foot");
    Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(foot);
    return page.map(
        line -> found.contains(line) ? line.standing(new Standing.Furniture(RULE)) : line);
  }

  /** The lines in smaller type at the foot, clear of the text; none where a note may stand. */
  private static List<Line> foot(LinePage page, Measures measures) {
    List<Line> upwards = new ArrayList<>(page.lines().stream().filter(Line::running).toList());
    upwards.sort(Comparator.comparingDouble(Line::baseline).reversed());
    List<Line> foot = new ArrayList<>();
    for (Line line : upwards) {
      boolean small = line.size() < SMALLER * measures.bodySize();
      if (small && line.baseline() > LOW * page.frameHeight()) {
        foot.add(line);
        continue;
      }
      boolean clear =
          foot.isEmpty()
              || foot.getLast().baseline() - line.baseline()
                  > CLEAR * measures.pitch(measures.bodySize());
      return clear && foot.size() <= MOST_LINES && foot.stream().noneMatch(Imprint::noted)
          ? foot
          : List.of();
    }
    return List.of();
  }

  private static boolean noted(Line line) {
    return line.first().raised()
        || line.first().text().matches("[\\d*†‡]{1,3}") && line.words().size() > 2;
  }

  /** Of two kinds at least, for a single address may well be part of a text. */
  private static boolean contacts(List<Line> foot) {
    Set<Pattern> kinds = new HashSet<>();
    for (Line line : foot) {
      CONTACTS.stream().filter(kind -> kind.matcher(line.text()).find()).forEach(kinds::add);
    }
    return kinds.size() >= KINDS;
  }

  private static boolean titleAndNumber(LinePage page, List<Line> foot) {
    if (foot.size() > 1) {
      return false;
    }
    List<Line> parts = foot.getFirst().cutAt(WIDE_GAP);
    String number = String.valueOf(page.number());
    return parts.size() > 1
        && (parts.getFirst().text().equals(number) || parts.getLast().text().equals(number));
  }
}
