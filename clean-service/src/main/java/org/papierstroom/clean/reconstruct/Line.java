package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.Box;

/** Words on one baseline, from left to right, at least one. */
public final class Line {

  private final List<Word> words;
  private final Box box;
  private final double baseline;
  private final double size;
  private final Standing standing;

  /** Asked for by nearly every step, so it is put together once. */
  private @Nullable String text;

  public Line(List<Word> words, Box box, double baseline, double size, Standing standing) {
    this.words = List.copyOf(words);
    this.box = box;
    this.baseline = baseline;
    this.size = size;
    this.standing = standing;
  }

  public List<Word> words() {
    return words;
  }

  /** In the frame of the page's text, in points. */
  public Box box() {
    return box;
  }

  public double baseline() {
    return baseline;
  }

  /** Font size of most of its letters. */
  public double size() {
    return size;
  }

  public Standing standing() {
    return standing;
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
    Line line = new Line(words, box, baseline, size, found);
    line.text = text;
    return line;
  }

  public boolean running() {
    return standing instanceof Standing.Running;
  }

  Line words(List<Word> changed) {
    return new Line(changed, box, baseline, size, standing);
  }

  /** Its words with single spaces between them, marks of footnotes left out. */
  public String text() {
    if (text == null) {
      text = joined();
    }
    return text;
  }

  private String joined() {
    if (words.size() == 1 && !words.getFirst().noteMark()) {
      return words.getFirst().text();
    }
    StringBuilder joined = new StringBuilder();
    for (Word word : words) {
      if (word.noteMark()) {
        continue;
      }
      if (!joined.isEmpty() && !word.glued()) {
        joined.append(' ');
      }
      joined.append(word.text());
    }
    return joined.toString();
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
    for (Word word : words) {
      if (!word.face().bold() && !word.raised()) {
        return false;
      }
    }
    return true;
  }

  boolean allItalic() {
    for (Word word : words) {
      if (!word.face().italic() && !word.raised()) {
        return false;
      }
    }
    return true;
  }
}
