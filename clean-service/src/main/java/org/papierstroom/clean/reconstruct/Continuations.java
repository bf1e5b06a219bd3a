package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papierstroom.contract.Role;

/**
 * Finds the paragraphs that go on in the next column, which then are one, and on the next page,
 * which then are marked as continuing.
 */
final class Continuations {

  private static final double SAME_SIZE = 0.06;

  /** How many lines show that a text is justified. */
  private static final int FEWEST_FLUSH = 3;

  /** How far from one another, in points, their ends may be. */
  private static final double FLUSH = 0.7;

  private static final double INDENT = 0.5;

  /** How many words a line has that is no heading or label. */
  private static final int FEWEST_WORDS = 8;

  /** What ends a sentence, and the mark of a note that was not found; 171.000 ends none. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?:[.?!:;][\\p{Pe}\\p{Pf}\"'’]*|\\p{L}[.?!:;][\\p{Pe}\\p{Pf}\"'’]*\\d{1,3})$");

  private Continuations() {}

  static List<PassagePage> link(List<PassagePage> pages) {
    List<PassagePage> linked = new ArrayList<>();
    Optional<Passage> open = Optional.empty();
    double right = 0;
    for (PassagePage page : pages) {
      List<Passage> passages = new ArrayList<>();
      int openAt = -1;
      boolean interrupted = false;
      for (Passage passage : page.passages()) {
        if (!passage.running() && passage.role() != Role.HEADING) {
          passages.add(passage);
          interrupted |= passage.role() == Role.TABLE || passage.rule().isPresent();
          continue;
        }
        boolean goesOn = open.isPresent() && goesOn(open.get(), passage, right);
        boolean elsewhere = openAt >= 0 && (interrupted || higher(passage, passages.get(openAt)));
        interrupted = false;
        if (goesOn && elsewhere) {
          Passage whole = merged(passages.get(openAt), passage);
          passages.set(openAt, whole);
          open = Optional.of(whole);
          continue;
        }
        boolean overPage = goesOn && openAt < 0;
        Passage added = overPage ? passage.continuing() : passage;
        passages.add(added);
        openAt = passages.size() - 1;
        open = Optional.of(added);
      }
      right = right(page);
      linked.add(page.withPassages(passages));
    }
    return linked;
  }

  /** True when the passage stands above the end of the open one: in another column. */
  private static boolean higher(Passage passage, Passage open) {
    return passage.first().baseline() < open.last().baseline();
  }

  private static boolean goesOn(Passage open, Passage next, double right) {
    if (!open.running() || next.role() != Role.PARAGRAPH || next.rule().isPresent()) {
      return false;
    }
    double size = open.last().size();
    if (Math.abs(size - next.first().size()) > SAME_SIZE * size) {
      return false;
    }
    String end = open.last().text();
    int start = next.first().text().codePointAt(0);
    if (end.endsWith("-")) {
      return true;
    }
    if (SENTENCE_END.matcher(end).find()) {
      return !end.endsWith(":") && (flush(open) || firstLinesIndented(open)) && !indented(next);
    }
    return Character.isLowerCase(start) || full(open) || wide(open, right);
  }

  /**
   * In justified text the last line of a paragraph ends at the very edge by chance only: then the
   * sentence ends there, but not the paragraph.
   */
  private static boolean flush(Passage open) {
    List<Line> lines = open.lines();
    double right = open.last().right();
    return lines.size() >= FEWEST_FLUSH
        && lines.subList(lines.size() - FEWEST_FLUSH, lines.size()).stream()
            .allMatch(line -> Math.abs(line.right() - right) < FLUSH);
  }

  /** In a text whose paragraphs are set in, one whose last line is full may go on. */
  private static boolean firstLinesIndented(Passage open) {
    return open.role() == Role.PARAGRAPH
        && open.lines().size() > 2
        && open.first().left() > open.lines().get(1).left() + INDENT * open.first().size()
        && full(open);
  }

  /** True where a first line is set in, or where there is no second to compare it with. */
  private static boolean indented(Passage next) {
    return next.lines().size() < 2
        || next.first().left() > next.lines().get(1).left() + INDENT * next.first().size();
  }

  /** The last line reaches as far as the longest line of the passage. */
  private static boolean full(Passage open) {
    double right = open.lines().stream().mapToDouble(Line::right).max().orElse(0);
    return open.lines().size() > 1 && open.last().right() > right - 5 * open.last().size();
  }

  /** One line of a sentence that reaches as far as those of its page. */
  private static boolean wide(Passage open, double right) {
    Line line = open.first();
    return open.role() == Role.PARAGRAPH
        && open.lines().size() == 1
        && line.words().size() >= FEWEST_WORDS
        && line.right() > right - 5 * line.size();
  }

  /** How far the running text of a page reaches, in points. */
  private static double right(PassagePage page) {
    return page.passages().stream()
        .filter(Passage::running)
        .mapToDouble(passage -> passage.box().right())
        .max()
        .orElse(0);
  }

  private static Passage merged(Passage open, Passage next) {
    List<Line> lines = new ArrayList<>(open.lines());
    lines.addAll(next.lines());
    return new Passage(open.role(), lines, open.rule(), open.mark(), open.continues());
  }
}
