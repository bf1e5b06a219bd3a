package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papierstroom.contract.Box;

/**
 * Parts a note's number from the first word of the note where the two are set as one, in one height
 * and without a space: {@code 10Bron}. So set are notes whose number fills its indent.
 */
final class GluedMark {

  private static final Pattern GLUED = Pattern.compile("(\\d{1,3})([\\p{Lu}(‘“\"'€].*)");

  private GluedMark() {}

  /**
   * The line, its first word in two where that starts with a number.
   *
   * @param wanted the numbers that a note may have
   */
  static Line part(Line line, Set<String> wanted) {
    Word first = line.first();
    if (first.raised() || !Character.isDigit(first.text().charAt(0))) {
      return line;
    }
    Matcher glued = GLUED.matcher(first.text());
    if (!glued.matches() || !wanted.contains(glued.group(1))) {
      return line;
    }
    Box box = first.box();
    double width = box.width() * glued.group(1).length() / first.text().length();
    Box before = new Box(box.x(), box.y(), width, box.height());
    Box behind = new Box(box.x() + width, box.y(), box.width() - width, box.height());
    List<Word> words = new ArrayList<>(line.words());
    words.set(0, first.text(glued.group(1)).box(before));
    words.add(1, first.text(glued.group(2)).box(behind).gluedOn());
    return line.words(words);
  }
}
