package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields that each page prints at the same place in its margin. A row shows them once per page;
 * what is learned of them on later pages also holds for the pages before.
 */
final class Margins {

  private static final int PAGES = 3;

  private Margins() {}

  /**
   * The same pages with the tail of each line set to its margin field, and to the length of the
   * line where it has none.
   */
  static List<List<RepairedLine>> marked(List<List<RepairedLine>> pages, Accumulation dumps) {
    List<int[]> lastRows = lastRows(dumps);
    Map<Integer, String> fields = fields(pages, lastRows);
    List<List<RepairedLine>> marked = new ArrayList<>();
    for (int k = 0; k < pages.size(); k++) {
      List<RepairedLine> lines = new ArrayList<>();
      for (RepairedLine line : pages.get(k)) {
        String field = fields.getOrDefault(lastRows.get(k)[line.row()], "");
        lines.add(line.withTail(tail(line.text(), field)));
      }
      marked.add(lines);
    }
    return marked;
  }

  private static int tail(String text, String field) {
    String printed = text.stripTrailing();
    int start = printed.length() - field.length();
    boolean ends = !field.isEmpty() && start >= 0 && printed.endsWith(field);
    boolean word = ends && (start == 0 || printed.charAt(start - 1) == ' ');
    return word ? start : text.length();
  }

  /** For each dump, which row of the last dump holds each of its rows, or -1. */
  private static List<int[]> lastRows(Accumulation dumps) {
    List<int[]> all = new ArrayList<>();
    int last = dumps.size() - 1;
    int[] after = new int[dumps.dump(last).size()];
    for (int r = 0; r < after.length; r++) {
      after[r] = r;
    }
    all.addFirst(after);
    for (int k = last; k > 0; k--) {
      int[] merged = dumps.alignment(k).merged();
      int[] rows = new int[merged.length];
      for (int r = 0; r < rows.length; r++) {
        rows[r] = merged[r] < 0 ? -1 : all.getFirst()[merged[r]];
      }
      all.addFirst(rows);
    }
    return all;
  }

  private record Use(int pages, boolean alone) {}

  /**
   * The field of each row that has one: a tail of enough pages, which starts as a name or number
   * does. Two lines of running text may end alike by chance, but not at the same place on three
   * pages.
   */
  private static Map<Integer, String> fields(List<List<RepairedLine>> pages, List<int[]> lastRows) {
    Map<Integer, Map<String, Use>> uses = new HashMap<>();
    for (int k = 0; k < pages.size(); k++) {
      for (RepairedLine line : pages.get(k)) {
        int row = lastRows.get(k)[line.row()];
        if (row < 0 || line.tail() >= line.text().length()) {
          continue;
        }
        String tail = line.text().substring(line.tail()).strip();
        boolean alone = line.text().substring(0, line.tail()).isBlank();
        uses.computeIfAbsent(row, r -> new HashMap<>())
            .merge(
                tail,
                new Use(1, alone),
                (a, b) -> new Use(a.pages() + b.pages(), a.alone() || b.alone()));
      }
    }
    Map<Integer, String> fields = new HashMap<>();
    uses.forEach(
        (row, tails) ->
            tails.forEach(
                (tail, use) -> {
                  // the first page that prints a tail does not count among its repeats
                  boolean often = use.pages() + 1 >= Math.min(PAGES, pages.size());
                  boolean starts = !Character.isLowerCase(tail.charAt(0));
                  if (starts && (often || use.alone())) {
                    fields.put(row, tail);
                  }
                }));
    return fields;
  }
}
