package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papierstroom.clean.reconstruct.Face;
import org.papierstroom.clean.reconstruct.Line;
import org.papierstroom.clean.reconstruct.LinePage;
import org.papierstroom.clean.reconstruct.Standing;
import org.papierstroom.clean.reconstruct.Turn;
import org.papierstroom.clean.reconstruct.Word;
import org.papierstroom.clean.reconstruct.Zone;
import org.papierstroom.contract.Box;

/**
 * Sets repaired lines on pages again, so that the steps for PDF pages can read them: body lines at
 * the left, margin fields at the right, footnotes smaller, footnote marks raised. A dump has lost
 * the measures; these are made up, and only their order and proportion mean anything.
 */
final class PageSetting {

  private static final double WIDTH = 595;
  private static final double CHARACTER = 4.6;
  private static final double PITCH = 13;
  private static final double SIZE = 9;
  private static final double SMALL = 6.5;
  private static final double LEFT = 60;
  private static final double TOP = 60;
  private static final double FIELD = 460;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;?!…][\"”’')]*\\s*");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–]?\\s*((pagina|blad|bladzijde|page)\\s+)?\\d{1,4}(\\s+(van|of)\\s+\\d{1,4})?\\s*[-–]?");

  private final List<RepairedLine> lines;
  private final List<Line> body = new ArrayList<>();
  private final List<Line> side = new ArrayList<>();
  private double y = TOP;
  private Optional<String> mark = Optional.empty();
  private boolean blank;
  private String above = "";

  private PageSetting(List<RepairedLine> lines) {
    this.lines = lines;
  }

  /** The pages, numbered from 1 in the order of the dumps. */
  static List<LinePage> set(List<List<RepairedLine>> pages) {
    List<LinePage> set = new ArrayList<>();
    for (List<RepairedLine> lines : pages) {
      set.add(new PageSetting(lines).page(set.size() + 1));
    }
    return set;
  }

  private LinePage page(int number) {
    List<String> texts = lines.stream().map(PageSetting::body).toList();
    FootnoteMarks marks = FootnoteMarks.in(texts);
    int last = lastPrinted(texts);
    for (int r = 0; r < lines.size(); r++) {
      String text = texts.get(r);
      String field = lines.get(r).text().substring(body(lines.get(r)).length()).strip();
      if (text.isBlank() && field.isEmpty()) {
        blank = true;
      } else if (r == last && PAGE_NUMBER.matcher(text.strip()).matches()) {
        pageNumber(text.strip());
      } else if (!text.isBlank()) {
        row(r, text.strip(), marks);
      }
      if (!field.isEmpty()) {
        field(field);
      }
    }
    mark.ifPresent(alone -> add(words(alone, LEFT, SIZE), Standing.RUNNING));
    List<Zone> zones = new ArrayList<>();
    if (!body.isEmpty()) {
      zones.add(new Zone(Zone.Kind.TEXT, body));
    }
    if (!side.isEmpty()) {
      zones.add(new Zone(Zone.Kind.SIDE, side));
    }
    return new LinePage(number, WIDTH, y + TOP, Turn.UPRIGHT, List.of(), zones);
  }

  /** The line without its margin field. */
  private static String body(RepairedLine line) {
    return line.text().substring(0, Math.min(line.tail(), line.text().length()));
  }

  private static int lastPrinted(List<String> texts) {
    int last = texts.size() - 1;
    while (last >= 0 && texts.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  private void pageNumber(String text) {
    y += 4 * PITCH;
    add(words(text, LEFT, SMALL), new Standing.Furniture("page-number"));
  }

  private void field(String text) {
    List<Word> words = onLine(words(text, FIELD, SMALL));
    side.add(line(words, new Standing.Furniture("margin-field")));
    y += PITCH / 4;
  }

  private void row(int r, String text, FootnoteMarks marks) {
    boolean note = r >= marks.firstNote();
    if (marks.raised().contains(r) || (note && Numbers.mark(text) > 0)) {
      mark = Optional.of(text);
      return;
    }
    space(text, note);
    if (note) {
      note(text);
    } else if (mark.isPresent()) {
      add(withMark(text, mark.get()), Standing.RUNNING);
    } else {
      add(words(text, LEFT, SIZE), Standing.RUNNING);
    }
    mark = Optional.empty();
    above = text;
  }

  /**
   * An empty row between two lines counts where a paragraph can end. Elsewhere it belongs to
   * something in the margin.
   */
  private void space(String text, boolean note) {
    boolean starts = !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    boolean ends = above.isEmpty() || SENTENCE_END.matcher(above).matches();
    boolean heading = above.length() < 60 && starts;
    y += PITCH;
    if (blank && !note && starts && (ends || heading)) {
      y += PITCH;
    }
    blank = false;
  }

  private void note(String text) {
    String first = mark.map(number -> number + " ").orElse("");
    List<Word> words = words(first + text, LEFT, SMALL);
    boolean starts = mark.isPresent() || Character.isDigit(text.charAt(0));
    if (starts && words.size() > 1) {
      words.set(0, height(words.getFirst(), false));
    }
    add(words, Standing.RUNNING);
  }

  /**
   * A line with the footnote mark that stood just above it. Where it stood along the line is lost:
   * a gap before a comma or full stop shows it, else the last one of those, else the end of the
   * line will do.
   */
  private static List<Word> withMark(String text, String mark) {
    Matcher gap = Pattern.compile("^(.*\\S) ([,.;:].*)$").matcher(text);
    if (gap.matches()) {
      List<Word> words = words(gap.group(1), LEFT, SIZE);
      words.add(raisedAfter(words.getLast(), mark));
      double x = words.getLast().box().right();
      List<Word> rest = words(gap.group(2), x, SIZE);
      rest.set(0, height(rest.getFirst(), true));
      words.addAll(rest);
      return words;
    }
    List<Word> words = words(text, LEFT, SIZE);
    int at = words.size() - 1;
    for (int i = words.size() - 1; i >= 0; i--) {
      if (SENTENCE_END.matcher(words.get(i).text()).matches()) {
        at = i;
        break;
      }
    }
    words.add(at + 1, raisedAfter(words.get(at), mark));
    return words;
  }

  private static Word raisedAfter(Word word, String mark) {
    Box box = new Box(word.box().right(), word.box().y(), 3, SMALL);
    return new Word(mark, box, word.baseline(), SMALL, Face.PLAIN, Word.Height.RAISED, true, false);
  }

  /** The same word, glued to the one before it, or else raised. */
  private static Word height(Word word, boolean glued) {
    return new Word(
        word.text(),
        word.box(),
        word.baseline(),
        word.size(),
        word.face(),
        glued ? word.height() : Word.Height.RAISED,
        glued,
        false);
  }

  private void add(List<Word> words, Standing standing) {
    body.add(line(onLine(words), standing));
  }

  /** The words at the height that the page has reached. */
  private List<Word> onLine(List<Word> words) {
    List<Word> placed = new ArrayList<>();
    for (Word word : words) {
      Box box = new Box(word.box().x(), y - word.size(), word.box().width(), word.box().height());
      placed.add(
          new Word(
              word.text(), box, y, word.size(), word.face(), word.height(), word.glued(), false));
    }
    return placed;
  }

  private static Line line(List<Word> words, Standing standing) {
    Box box = words.getFirst().box();
    for (Word word : words) {
      box = box.union(word.box());
    }
    return new Line(words, box, words.getFirst().baseline(), words.getFirst().size(), standing);
  }

  private static List<Word> words(String text, double left, double size) {
    List<Word> words = new ArrayList<>();
    double character = CHARACTER * size / SIZE;
    double x = left;
    for (String word : text.strip().split("\\s+", -1)) {
      double width = word.length() * character;
      Box box = new Box(x, 0, width, size);
      words.add(new Word(word, box, 0, size, Face.PLAIN, Word.Height.ON_LINE, false, false));
      x += width + character;
    }
    return words;
  }
}
