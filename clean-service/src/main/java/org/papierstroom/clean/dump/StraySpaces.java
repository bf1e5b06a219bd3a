package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes lone spaces out of words. Word processors print a space on each empty line; when that line
 * shares its row with text of another page, the space may land inside a word: {@code i
 * ntensivering}. Two pieces are joined when one of them is in no word list and both together are a
 * word; that the document prints a piece so elsewhere says nothing, for the space is in all its
 * later dumps. In a mixed row a space may also stand some letters too late: {@code voorderde
 * landers}. It is put back where that makes a word of the list and one that the document prints.
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
      if (text.charAt(i) != ' ') {
        kept.append(text.charAt(i));
        continue;
      }
      Pieces pieces = Pieces.around(text, i);
      int early = line.shared() ? tooLate(pieces) : 0;
      if (early > 0) {
        kept.insert(kept.length() - early, ' ');
        for (int at = i - early; at <= i; at++) {
          moved[at]++;
        }
      } else if (!stray(pieces)) {
        kept.append(' ');
      }
    }
    moved[text.length()] = kept.length();
    return kept.toString().equals(text) ? line : moved(line, kept.toString(), moved);
  }

  private static RepairedLine moved(RepairedLine line, String text, int[] moved) {
    List<Doubt> doubts = new ArrayList<>();
    for (Doubt doubt : line.doubts()) {
      doubts.add(
          new Doubt(
              moved[doubt.start()], moved[doubt.end()], doubt.alternatives(), doubt.confidence()));
    }
    int tail = moved[Math.min(line.tail(), line.text().length())];
    return new RepairedLine(text, line.row(), line.shared(), tail, doubts);
  }

  private boolean stray(Pieces pieces) {
    return pieces.mayBeOne()
        && !(words.lists(pieces.before) && words.lists(pieces.after))
        && words.knows(pieces.before + pieces.after);
  }

  /** By how many letters a space stands too late; 0 when it does not. */
  private int tooLate(Pieces pieces) {
    if (!pieces.mayBeOne() || words.lists(pieces.before)) {
      return 0;
    }
    for (int letters = 1; letters < pieces.before.length() - 1; letters++) {
      int split = pieces.before.length() - letters;
      if (words.lists(pieces.before.substring(0, split))
          && words.seen(pieces.before.substring(split) + pieces.after)) {
        return letters;
      }
    }
    return 0;
  }

  /** The letters on both sides of a space. */
  private record Pieces(String before, String after) {

    static Pieces around(String text, int space) {
      int start = space;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = space + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return new Pieces(text.substring(start, space), text.substring(space + 1, end));
    }

    /** Not so around an abbreviation: {@code IND en}. */
    boolean mayBeOne() {
      return !before.isEmpty()
          && !after.isEmpty()
          && before.substring(1).chars().allMatch(Character::isLowerCase)
          && after.chars().allMatch(Character::isLowerCase);
    }
  }
}
