package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the rows of a dump: the lines in each of them, in the order of their pages.
 *
 * @param dump number of the dump, from 0
 * @param rows for each row its lines, without spaces at their ends and without what pages print
 *     alike at the end of the row; none for a row of which a line is in doubt
 */
record KnownLines(int dump, List<List<String>> rows) {

  private static final List<String> DOUBTFUL = List.of("");

  KnownLines {
    rows = List.copyOf(rows);
  }

  static KnownLines first(List<String> dump) {
    return new KnownLines(0, dump.stream().map(line -> with(List.of(), line)).toList());
  }

  /** The same of the next dump. */
  KnownLines next(Alignment alignment, List<RepairedLine> page) {
    List<List<String>> next = new ArrayList<>();
    for (int old : alignment.oldOf()) {
      next.add(old < 0 ? List.of() : rows.get(old));
    }
    for (RepairedLine line : page) {
      String body = line.text().substring(0, Math.min(line.tail(), line.text().length()));
      List<String> before = next.get(line.row());
      next.set(line.row(), line.doubts().isEmpty() ? with(before, body) : DOUBTFUL);
    }
    return new KnownLines(dump + 1, next);
  }

  private static List<String> with(List<String> before, String line) {
    if (line.isBlank() || before.equals(DOUBTFUL)) {
      return before;
    }
    List<String> all = new ArrayList<>(before);
    all.add(line.strip());
    return List.copyOf(all);
  }
}
