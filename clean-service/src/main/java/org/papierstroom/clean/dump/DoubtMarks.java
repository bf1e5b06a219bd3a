package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Uncertain;

/** Finds the doubtful spans of lines back in the running text that was made of the lines. */
final class DoubtMarks {

  private DoubtMarks() {}

  static CleanText on(CleanText clean, List<List<RepairedLine>> pages) {
    String text = clean.text();
    List<Uncertain> marks = new ArrayList<>();
    int from = 0;
    for (List<RepairedLine> page : pages) {
      for (RepairedLine line : page) {
        String running =
            Doubts.squeezed(line.text().substring(0, Math.min(line.tail(), line.text().length())));
        int at = running.isEmpty() ? -1 : text.indexOf(start(running), from);
        if (at >= 0) {
          from = at;
        }
        for (Doubt doubt : line.doubts()) {
          mark(text, line.text(), doubt, Math.max(at, from), marks);
        }
      }
    }
    return new CleanText(text, clean.pages(), clean.joints(), marks, clean.letter(), clean.notes());
  }

  /** The first words of a line, enough to know it by; its last word may have been joined. */
  private static String start(String line) {
    int end = Math.min(line.length(), 40);
    int space = line.lastIndexOf(' ', end - 1);
    return space > 10 ? line.substring(0, space) : line;
  }

  private static void mark(String text, String line, Doubt doubt, int from, List<Uncertain> marks) {
    String words =
        Doubts.squeezed(line.substring(doubt.start(), Math.min(doubt.end(), line.length())));
    if (words.isEmpty()) {
      return;
    }
    int start = text.indexOf(words, from);
    if (start < 0 || start - from > 4 * line.length() + 200) {
      return;
    }
    List<String> others =
        doubt.alternatives().stream()
            .map(Doubts::squeezed)
            .filter(other -> !other.equals(words))
            .distinct()
            .toList();
    if (others.isEmpty() && !doubt.alternatives().isEmpty()) {
      return;
    }
    marks.add(
        new Uncertain(
            text.codePointCount(0, start),
            text.codePointCount(0, start + words.length()),
            others,
            doubt.confidence()));
  }
}
