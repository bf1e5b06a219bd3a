package org.papierstroom.clean.dump;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of a page are footnote marks. A superscript stands higher than its line, so a dump
 * prints it as a row of its own, above the line it belongs to; the note's own mark is the row
 * before the note, or starts it.
 *
 * @param raised rows that hold a mark of the line below them
 * @param firstNote row with which the notes at the foot of the page start, or the number of rows
 */
record FootnoteMarks(Set<Integer> raised, int firstNote) {

  private static final Pattern NOTE = Pattern.compile("\\s*(\\d{1,3})(\\s+\\S.*)?");

  FootnoteMarks {
    raised = Set.copyOf(raised);
  }

  /** Reads the rows from the foot up: notes count down, and each has its mark higher up. */
  static FootnoteMarks in(List<String> rows) {
    Set<Integer> raised = new HashSet<>();
    int firstNote = rows.size();
    int below = Integer.MAX_VALUE;
    for (int r = rows.size() - 1; r >= 0; r--) {
      Matcher note = NOTE.matcher(rows.get(r));
      if (!note.matches()) {
        continue;
      }
      int number = Integer.parseInt(note.group(1));
      int mark = number < below ? markAbove(rows, r, number) : -1;
      if (mark < 0) {
        if (note.group(2) == null) {
          break;
        }
        continue;
      }
      raised.add(mark);
      firstNote = r;
      below = number;
    }
    return new FootnoteMarks(raised, firstNote);
  }

  private static int markAbove(List<String> rows, int before, int number) {
    for (int r = before - 1; r >= 0; r--) {
      if (Numbers.mark(rows.get(r)) == number) {
        return r;
      }
    }
    return -1;
  }
}
