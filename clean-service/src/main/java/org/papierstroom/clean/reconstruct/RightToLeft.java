package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts what reads from right to left in the order in which it is read. Pages draw Hebrew and Arabic
 * as they stand, from left to right; text has them as they are spoken. Numbers and Latin words
 * within keep their own direction.
 */
final class RightToLeft implements LineStep {

  private static final String STEP = "right-to-left";
  private static final int FIRST_LETTER = 0x590;
  private static final String MIRRORED = "()[]{}<>«»";

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    return pages.stream().map(page -> apply(page, notes)).toList();
  }

  private static LinePage apply(LinePage page, Notes notes) {
    if (page.lines().stream().noneMatch(RightToLeft::hasAny)) {
      return page;
    }
    notes.add(STEP, "visual-order", page.number(), "words put in the order in which they are read");
    return page.map(line -> hasAny(line) ? line.words(read(line.words())) : line);
  }

  private static boolean hasAny(Line line) {
    return line.words().stream().anyMatch(RightToLeft::isRightToLeft);
  }

  /** True for a word with a letter that is written from right to left. */
  private static boolean isRightToLeft(Word word) {
    String text = word.text();
    for (int at = 0; at < text.length(); at++) {
      if (isRightToLeft(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(char letter) {
    if (letter < FIRST_LETTER) {
      return false;
    }
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static List<Word> read(List<Word> line) {
    List<Word> words = new ArrayList<>(line);
    long backwards = words.stream().filter(RightToLeft::isRightToLeft).count();
    words.replaceAll(word -> isRightToLeft(word) ? word.text(read(word.text())) : word);
    if (backwards * 2 >= words.size()) {
      Collections.reverse(words);
      reverseRuns(words, false);
    } else {
      reverseRuns(words, true);
    }
    return words;
  }

  /** Turns round every run of words of one direction, within which the order was the other. */
  private static void reverseRuns(List<Word> words, boolean rightToLeft) {
    int start = 0;
    while (start < words.size()) {
      int end = start;
      while (end < words.size() && isRightToLeft(words.get(end)) == rightToLeft) {
        end++;
      }
      Collections.reverse(words.subList(start, end));
      start = Math.max(end, start + 1);
    }
  }

  /** A word as it is read: turned round, but for the numbers and Latin letters in it. */
  private static String read(String word) {
    StringBuilder read = new StringBuilder();
    int end = word.length();
    while (end > 0) {
      int start = end - 1;
      if (isForward(word.charAt(start))) {
        while (start > 0 && isForward(word.charAt(start - 1))) {
          start--;
        }
        read.append(word, start, end);
      } else {
        read.append(mirrored(word.charAt(start)));
      }
      end = start;
    }
    return read.toString();
  }

  private static boolean isForward(char letter) {
    return Character.isDigit(letter)
        || (Character.isLetter(letter) && !isRightToLeft(letter))
        || Character.isSurrogate(letter);
  }

  private static char mirrored(char sign) {
    int at = MIRRORED.indexOf(sign);
    return at < 0 ? sign : MIRRORED.charAt(at ^ 1);
  }
}
