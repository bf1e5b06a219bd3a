package org.papierstroom.clean.reconstruct;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the numbered notes of a page by their row of numbers, each called for in the text, before
 * it is known what else stands at the foot: notes that say the same on several pages are no running
 * feet.
 */
final class NoteLines {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?!\\d).*");
  private static final double NEXT_LINE = 1.5;
  private static final double SAME_SIZE = 0.1;

  private NoteLines() {}

  /** The lines of notes that stand next to a note with the number before or after theirs. */
  static Set<Line> of(LinePage page) {
    Set<String> marks = Footnotes.raisedMarks(page);
    Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    if (marks.size() < 2) {
      return found;
    }
    for (Zone zone : page.zones()) {
      add(found, zone.lines(), marks);
    }
    return found;
  }

  private static void add(Set<Line> found, List<Line> lines, Set<String> marks) {
    Set<Integer> starts = new HashSet<>();
    for (Line line : lines) {
      starts.add(number(line, marks));
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int number = number(line, marks);
      boolean after = number > 1 && starts.contains(number - 1);
      boolean before = number > 0 && starts.contains(number + 1);
      if (after
          || before
          || i > 0 && found.contains(lines.get(i - 1)) && goesOn(lines.get(i - 1), line)) {
        found.add(line);
      }
    }
  }

  private static boolean goesOn(Line above, Line line) {
    double pitch = line.baseline() - above.baseline();
    return pitch > 0
        && pitch < NEXT_LINE * line.size()
        && Math.abs(above.size() - line.size()) < SAME_SIZE * line.size();
  }

  /** The number the line starts with where the text calls for it, otherwise 0. */
  private static int number(Line line, Set<String> marks) {
    Matcher number = NUMBER.matcher(line.first().text());
    return line.words().size() > 1 && number.matches() && marks.contains(number.group(1))
        ? Integer.parseInt(number.group(1))
        : 0;
  }
}
