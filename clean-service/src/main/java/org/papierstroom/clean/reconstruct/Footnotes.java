package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds footnotes at the foot of a column: lines in smaller type that start with a mark, and all
 * lines below them. Then takes their marks out of the running text, where a superscript is a mark
 * only when there is a note for it: the 2 of m2 stays.
 */
final class Footnotes implements LineStep {

  private static final String STEP = "footnotes";
  private static final double SMALLER = 0.94;

  /** Gap, in ems, that not even a justified note has. */
  private static final double CELL_GAP = 2;

  private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡]{1,3}|[a-z]");

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    double body = Measures.of(pages).bodySize();
    List<LinePage> found = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    Set<String> pending = new HashSet<>();
    boolean open = false;
    for (LinePage whole : pages) {
      Set<String> wanted = raisedMarks(whole);
      wanted.addAll(pending);
      LinePage page = whole.map(line -> small(line, body) ? GluedMark.part(line, wanted) : line);
      Map<Line, Optional<String>> noted = new IdentityHashMap<>();
      for (Zone zone : page.zones()) {
        noted.putAll(notesOf(zone, body, wanted, open));
      }
      noted.values().forEach(mark -> mark.ifPresent(marks::add));
      if (!noted.isEmpty()) {
        notes.add(STEP, "foot-of-page", page.number(), noted.size() + " lines of footnotes");
      }
      open = !noted.isEmpty();
      pending = raisedMarks(page);
      pending.removeAll(marks);
      found.add(page.map(line -> noted.containsKey(line) ? note(line, noted) : line));
    }
    return found.stream().map(page -> unmark(page, marks)).toList();
  }

  private static Line note(Line line, Map<Line, Optional<String>> noted) {
    Optional<String> mark = noted.getOrDefault(line, Optional.empty());
    Standing standing = new Standing.Note(mark);
    if (mark.isEmpty()) {
      return line.standing(standing);
    }
    return Line.of(line.words().subList(1, line.words().size())).standing(standing);
  }

  /** What stands raised within the page's lines, and may call for a note. */
  static Set<String> raisedMarks(LinePage page) {
    Set<String> marks = new HashSet<>();
    for (Line line : page.lines()) {
      for (Word word : line.words().subList(1, line.words().size())) {
        if (word.raised()) {
          marks.add(word.text());
        }
      }
    }
    return marks;
  }

  /** The lines of a zone's footnotes, each with its mark or, going on, with none. */
  private static Map<Line, Optional<String>> notesOf(
      Zone zone, double body, Set<String> wanted, boolean openBefore) {
    List<Line> lines = zone.lines().stream().filter(Line::running).toList();
    int start = lines.size();
    while (start > 0 && small(lines.get(start - 1), body)) {
      start--;
    }
    int first = start;
    while (first < lines.size() && mark(lines.get(first), wanted).isEmpty()) {
      first++;
    }
    if (first == lines.size()) {
      return openBefore && goesOn(lines, start)
          ? going(lines.subList(start, lines.size()))
          : Map.of();
    }
    if (openBefore && start > 0 && close(lines.subList(start, first + 1))) {
      first = start;
    }
    Map<Line, Optional<String>> noted = new IdentityHashMap<>();
    for (Line line : lines.subList(first, lines.size())) {
      noted.put(line, mark(line, wanted));
    }
    return noted;
  }

  private static boolean goesOn(List<Line> lines, int start) {
    return start > 0
        && start < lines.size()
        && lines.get(start).baseline() - lines.get(start - 1).baseline()
            > 1.5 * lines.get(start).size();
  }

  /** One text without a gap: the end of a note from the page before, above this page's first. */
  private static boolean close(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      double pitch = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (pitch > 1.7 * lines.get(i).size() || pitch < 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<Line, Optional<String>> going(List<Line> lines) {
    Map<Line, Optional<String>> noted = new IdentityHashMap<>();
    lines.forEach(line -> noted.put(line, Optional.empty()));
    return Collections.unmodifiableMap(noted);
  }

  private static boolean small(Line line, double body) {
    return line.size() < SMALLER * body;
  }

  /** The mark a note's first line starts with: raised, or wanted by the text above. */
  private static Optional<String> mark(Line line, Set<String> wanted) {
    if (line.words().size() < 2) {
      return Optional.empty();
    }
    Word first = line.first();
    boolean fits = MARK.matcher(first.text()).matches();
    return fits && (first.raised() || wanted.contains(first.text()) && !cells(line))
        ? Optional.of(first.text())
        : Optional.empty();
  }

  /**
   * True when a gap parts what stands behind the mark: a row of a table whose rows have numbers.
   */
  private static boolean cells(Line line) {
    List<Word> text = line.words().subList(1, line.words().size());
    return new Row(text).stretches(CELL_GAP).size() > 1;
  }

  private static LinePage unmark(LinePage page, Set<String> marks) {
    return page.map(
        line ->
            line.words().stream().anyMatch(word -> leadsToNote(word, marks))
                ? line.words(unmarked(line.words(), marks))
                : line);
  }

  /** What came straight after a mark is a new word, unless it is punctuation. */
  private static List<Word> unmarked(List<Word> words, Set<String> marks) {
    List<Word> unmarked = new ArrayList<>();
    boolean afterMark = false;
    for (Word word : words) {
      boolean mark = leadsToNote(word, marks);
      boolean newWord = afterMark && Character.isLetterOrDigit(word.text().codePointAt(0));
      Word changed = newWord ? word.apart() : word;
      unmarked.add(mark ? changed.height(Word.Height.NOTE_MARK) : changed);
      afterMark = mark;
    }
    return unmarked;
  }

  private static boolean leadsToNote(Word word, Set<String> marks) {
    return word.raised()
        && List.of(word.text().split("[, ]+", -1)).stream().allMatch(marks::contains);
  }
}
