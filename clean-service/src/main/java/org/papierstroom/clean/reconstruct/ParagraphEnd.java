package org.papierstroom.clean.reconstruct;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a paragraph ends between two running lines of a zone.
 *
 * @param open the lines of the paragraph so far, at least one
 * @param line the line that follows
 * @param right the right edge that full lines reach
 * @param firstLines where the document sets in the first lines of its paragraphs
 */
record ParagraphEnd(
    Measures measures, List<Line> open, Line line, double right, FirstLines firstLines) {

  /** Pitch, in that of the document, from which on lines are apart. */
  private static final double APART = 1.28;

  /** The same within a sentence, which a line with a box or a note in it may stretch. */
  private static final double FAR_APART = 1.7;

  /** How much further than usual, in ems, lines between two sentences are apart. */
  private static final double A_LITTLE = 0.3;

  private static final double INDENT = 0.9;
  private static final double SIZE_CHANGE = 0.08;

  /** Share of the line that is left empty after which no sentence goes on. */
  private static final double VERY_SHORT = 0.45;

  private static final Pattern ENTRY = Pattern.compile("(?:\\.{4}|(?: \\.){4}|…{2}) ?\\d{1,4}$");

  boolean found() {
    Line above = open.getLast();
    double em = line.size();
    double pitch = line.baseline() - above.baseline();
    double usual = Math.max(measures.pitch(above.size()), measures.pitch(em));
    if (pitch > (midSentence(above) ? FAR_APART : APART) * usual
        || pitch < 0
        || Math.abs(above.size() - em) > SIZE_CHANGE * Math.max(above.size(), em)) {
      return true;
    }
    if (pitch > usual + A_LITTLE * em && endsSentence(above) && !startsLow(line)) {
      return true;
    }
    if (Closing.formula(line)
        || Closing.formula(above)
        || Closing.capacity(line) && brokenOff(above)) {
      return true;
    }
    if (weightChanges(above) || marks(above) || entry(above)) {
      return true;
    }
    if (ListMark.starts(line) && brokenOff(above)) {
      return true;
    }
    return setIn(above) || shifts(above, em) || ends(above);
  }

  /** An entry of a table of contents ends in the number of its page. */
  private static boolean entry(Line above) {
    String text = above.text();
    return !text.isEmpty()
        && Character.isDigit(text.charAt(text.length() - 1))
        && (text.contains("....") || text.contains(". . . .") || text.contains("……"))
        && ENTRY.matcher(text).find();
  }

  /** A heading above its text, or text above a heading. */
  private boolean weightChanges(Line above) {
    boolean headingAbove =
        above.allBold() && !line.first().face().bold()
            || open.stream().allMatch(Line::allItalic)
                && !line.first().face().italic()
                && (brokenOff(above) || !startsLow(line));
    boolean headingBelow =
        line.allBold() && !above.last().face().bold()
            || line.allItalic() && !above.last().face().italic() && brokenOff(above);
    return headingAbove || headingBelow;
  }

  /** A bullet, or a number in line with the number of the item that is open. */
  private boolean marks(Line above) {
    if (!ListMark.starts(line)) {
      return false;
    }
    if (ListMark.bullet(line) && !line.first().text().matches("[-–—o]")) {
      return true;
    }
    Line start = open.getFirst();
    boolean listOpen = ListMark.starts(start);
    boolean aligned = Math.abs(line.left() - start.left()) < 0.3 * line.size();
    boolean indentedText =
        ListMark.textLeft(line) - line.first().right() > 0.5 * line.size()
            || line.left() > above.left() + INDENT * line.size();
    return listOpen && (aligned || indentedText) || indentedText && endsSentence(above);
  }

  /** The line begins where first lines of paragraphs do, and no item of a list hangs there. */
  private boolean setIn(Line above) {
    return firstLines.begins(line)
        && !ListMark.starts(open.getFirst())
        && endsSentence(above)
        && !startsLow(line);
  }

  /** First line indented, or back to the margin after a hanging item. */
  private boolean shifts(Line above, double em) {
    double shift = line.left() - above.left();
    Line start = open.getFirst();
    if (ListMark.starts(start)) {
      double text = ListMark.textLeft(start);
      boolean hangs = Math.abs(line.left() - text) < 0.5 * em;
      if (hangs && open.size() == 1) {
        return false;
      }
      return Math.abs(line.left() - above.left()) > INDENT * em && open.size() > 1
          || line.left() < start.left() - INDENT * em;
    }
    if (open.size() == 1) {
      // A first line may be indented, or stand out; the second says which.
      return shift > INDENT * em && endsSentence(above) && brokenOff(above);
    }
    if (Math.abs(shift) <= INDENT * em) {
      return false;
    }
    return shift > 0 ? endsSentence(above) : !backToEdge();
  }

  /** The line above began further right because its beginning was blotted out, mid sentence. */
  private boolean backToEdge() {
    return !endsSentence(open.getLast())
        && startsLow(line)
        && open.stream()
            .limit(open.size() - 1L)
            .anyMatch(other -> Math.abs(other.left() - line.left()) < INDENT * line.size() / 3);
  }

  /** The line above stops short: the next word had room. */
  private boolean ends(Line above) {
    if (!brokenOff(above)) {
      return false;
    }
    if (!startsLow(line)) {
      return true;
    }
    return right - above.right() > VERY_SHORT * (right - above.left());
  }

  /** Nothing ends above and nothing begins here, be it that the line above was left short. */
  private boolean midSentence(Line above) {
    return !endsSentence(above)
        && startsLow(line)
        && Math.abs(line.left() - above.left()) < INDENT * line.size()
        && right - above.right() < VERY_SHORT * (right - above.left());
  }

  private boolean brokenOff(Line above) {
    double space = 0.25 * line.size();
    return above.right() + space + firstWordWidth() < right - 0.3 * line.size();
  }

  /** Width of what the typesetter would have had to fit: a word up to its first hyphen. */
  private double firstWordWidth() {
    Word first = line.first();
    double width = first.box().width();
    for (Word word : line.words().subList(1, line.words().size())) {
      if (!word.glued()) {
        break;
      }
      width = word.right() - first.left();
    }
    return width;
  }

  private static boolean endsSentence(Line line) {
    for (int i = line.words().size() - 1; i >= 0; i--) {
      Word word = line.words().get(i);
      if (word.raised()) {
        continue;
      }
      int end = word.text().length();
      while (end > 0 && closes(word.text().charAt(end - 1))) {
        end--;
      }
      return end == 0 || ".?!:;".indexOf(word.text().charAt(end - 1)) >= 0;
    }
    return true;
  }

  private static boolean closes(char sign) {
    int type = Character.getType(sign);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || sign == '"'
        || sign == '\''
        || sign == '’';
  }

  static boolean startsLow(Line line) {
    if (line.text().isEmpty()) {
      return false;
    }
    int first = line.text().codePointAt(0);
    return Character.isLowerCase(first)
        || Character.isDigit(first) && !ListMark.starts(line)
        || first == ','
        || first == '('
        || first == '€';
  }
}
