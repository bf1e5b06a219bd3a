package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Role;

/** A page that is being set: where the next line goes, and what stands on it so far. */
final class PageInSetting {

  private static final double NOTE_LEADING = 1.25;

  private final Layout layout;
  private final double top;
  private final List<SetRun> runs = new ArrayList<>();
  private final List<SetPage.Rule> rules = new ArrayList<>();
  private final List<PageTruth.Line> body = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private double y;
  private int column;

  /** A footnote, broken into lines. */
  record Note(PageTruth.Footnote truth, List<String> lines, double size, double indent) {

    double height() {
      return lines.size() * size * NOTE_LEADING;
    }
  }

  PageInSetting(Layout layout, int number) {
    this.layout = layout;
    this.top = layout.top(number);
    this.y = top;
  }

  double x() {
    return layout.columns().get(column).x();
  }

  double width() {
    return layout.columns().get(column).width();
  }

  boolean isFresh() {
    return y <= top && column == 0;
  }

  /** True when the next line may be the last of the page; {@code spare} is for notes to come. */
  boolean mayEnd(double leading, double spare) {
    boolean lastColumn = column == layout.columns().size() - 1;
    return lastColumn && !hasRoom(leading * 2 + spare, List.of());
  }

  boolean hasRoom(double height, List<Note> more) {
    return y + height <= bottom(more);
  }

  private double bottom(List<Note> more) {
    double height = 0;
    for (Note note : notes) {
      height += note.height();
    }
    for (Note note : more) {
      height += note.height();
    }
    return layout.bottom() - (height > 0 ? height + 12 : 0);
  }

  /** Goes on with the next column; false when there is none. */
  boolean nextColumn() {
    if (column + 1 == layout.columns().size()) {
      return false;
    }
    column++;
    y = top;
    return true;
  }

  double nextBaseline(double leading) {
    return y + leading * 0.8;
  }

  /** Takes a line of this height; gives its baseline. */
  double advance(double leading) {
    double baseline = nextBaseline(leading);
    y += leading;
    return baseline;
  }

  void down(double height) {
    if (y > top) {
      y += height;
    }
  }

  void run(SetRun run) {
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  void rule(double x, double width) {
    rules.add(new SetPage.Rule(x, y, width));
  }

  void says(Role role, String text) {
    if (!text.isBlank()) {
      body.add(new PageTruth.Line(role, text));
    }
  }

  void note(Note note) {
    notes.add(note);
  }

  void table(String row) {
    tables.add(row);
  }

  SetPage finish(List<SetRun> furniture) {
    setNotes();
    List<SetRun> all = new ArrayList<>(furniture);
    all.addAll(runs);
    PageTruth truth =
        new PageTruth(
            body,
            notes.stream().map(Note::truth).toList(),
            furniture.stream().map(SetRun::text).toList(),
            tables);
    return new SetPage(all, rules, truth);
  }

  private void setNotes() {
    if (notes.isEmpty()) {
      return;
    }
    double x = layout.columns().getFirst().x();
    double at = bottom(List.of());
    rules.add(new SetPage.Rule(x, at + 4, 140));
    at += 12;
    for (Note note : notes) {
      double baseline = at + note.size();
      run(
          SetRun.of(
              note.truth().mark(),
              Face.REGULAR,
              note.size() * 0.7,
              x,
              baseline - note.size() * 0.3));
      for (String line : note.lines()) {
        run(SetRun.of(line, Face.REGULAR, note.size(), x + note.indent(), at + note.size()));
        at += note.size() * NOTE_LEADING;
      }
    }
  }
}
