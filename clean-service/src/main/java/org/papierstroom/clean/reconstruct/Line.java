package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Box;

/**
 * Words on one baseline, from left to right, at least one.
 *
 * @param box in the frame of the page's text, in points
 * @param size font size of most of its letters
 */
public record Line(List<Word> words, Box box, double baseline, double size, Standing standing) {

  public Line {
    words = List.copyOf(words);
  }

  /** A line of these words, at least one. */
  static Line of(List<Word> words) {
    Box box = words.getFirst().box();
    Word widest = words.getFirst();
    for (Word word : words) {
      box = box.union(word.box());
      if (word.box().width() > widest.box().width()) {
        widest = word;
      }
    }
    return new Line(words, box, widest.baseline(), widest.size(), Standing.RUNNING);
  }

  public Line standing(Standing found) {
    return new Line(words, box, baseline, size, found);
  }

  public boolean running() {
    return standing instanceof Standing.Running;
  }

  Line words(List<Word> changed) {
    return new Line(changed, box, baseline, size, standing);
  }

  /** Its words with single spaces between them, marks of footnotes left out. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (word.noteMark()) {
        continue;
      }
      if (!text.isEmpty() && !word.glued()) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }

  /** The line cut at gaps wider than this, in ems. */
  List<Line> cutAt(double gap) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || words.get(i).left() - words.get(i - 1).right() > gap * words.get(i).size()) {
        parts.add(from == 0 && i == words.size() ? this : of(words.subList(from, i)));
        from = i;
      }
    }
    return parts;
  }

  double left() {
    return box.x();
  }

  double right() {
    return box.right();
  }

  Word first() {
    return words.getFirst();
  }

  Word last() {
    return words.getLast();
  }

  boolean allBold() {
    return words.stream().allMatch(word -> word.face().bold() || word.raised());
  }

  boolean allItalic() {
    return words.stream().allMatch(word -> word.face().italic() || word.raised());
  }
}
