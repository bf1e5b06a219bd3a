package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes lone spaces out of words. Word processors print a space on each empty line; when that line
 * shares its row with text of another page, the space may land inside a word: {@code i
 * ntensivering}. Two pieces are joined when one of them is no word and both together are.
 */
final class StraySpaces {

  private final Words words;

  StraySpaces(Words words) {
    this.words = words;
  }

  RepairedLine without(RepairedLine line) {
    String text = line.text();
    StringBuilder kept = new StringBuilder();
    int[] moved = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      moved[i] = kept.length();
      if (!stray(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    moved[text.length()] = kept.length();
    if (kept.length() == text.length()) {
      return line;
    }
    List<Doubt> doubts = new ArrayList<>();
    for (Doubt doubt : line.doubts()) {
      doubts.add(
          new Doubt(
              moved[doubt.start()], moved[doubt.end()], doubt.alternatives(), doubt.confidence()));
    }
    return new RepairedLine(
        kept.toString(),
        line.row(),
        line.shared(),
        moved[Math.min(line.tail(), text.length())],
        doubts);
  }

  private boolean stray(String text, int space) {
    if (text.charAt(space) != ' ' || space == 0 || space + 1 >= text.length()) {
      return false;
    }
    int start = space;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = space + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String before = text.substring(start, space);
    String after = text.substring(space + 1, end);
    if (before.isEmpty() || after.isEmpty() || !Character.isLowerCase(after.charAt(0))) {
      return false;
    }
    boolean pieces = !words.knows(before) || !words.knows(after);
    return pieces && words.knows(before + after);
  }
}
