package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.papierstroom.contract.Role;
import org.papierstroom.testkit.letter.LineBreaker.Breaks;
import org.papierstroom.testkit.letter.LineBreaker.Line;

/** Sets the blocks of a script on pages, line by line, and keeps what each page then says. */
final class Typesetter {

  /** Size of footnote marks and subscripts, relative to the text. */
  /** A tight space, in ems. */
  private static final double TIGHT = 0.12;

  static final double SMALL = 0.65;

  private static final double INDENT = 14;
  private static final double ROOM_FOR_NOTES = 60;

  private final Typeface typeface;
  private final LetterScript script;
  private final Layout layout;
  private final Set<Defect> defects;
  private final double narrower;
  private final Optional<String> hyphen;
  private final List<PageInSetting> pages = new ArrayList<>();
  private PageInSetting page;

  private Typesetter(LetterScript script, Typeface typeface, Set<Defect> defects, Random chance) {
    this.script = script;
    this.layout = script.layout();
    this.typeface = typeface;
    this.defects = defects;
    this.narrower = chance.nextInt(40);
    this.hyphen = hyphen(defects);
    this.page = new PageInSetting(layout, 1);
    pages.add(page);
  }

  /** Sets a script; the seed only changes the measure a little, so that other words are broken. */
  static List<SetPage> set(
      LetterScript script, Typeface typeface, Set<Defect> defects, Random chance) {
    Typesetter typesetter = new Typesetter(script, typeface, defects, chance);
    script.blocks().forEach(typesetter::set);
    Stationery stationery = new Stationery(script, typesetter.pages.size());
    return IntStream.range(0, typesetter.pages.size())
        .mapToObj(index -> typesetter.pages.get(index).finish(stationery.page(index + 1)))
        .toList();
  }

  private static Optional<String> hyphen(Set<Defect> defects) {
    if (defects.contains(Defect.SOFT_HYPHENS)) {
      return Optional.of("\u00AD");
    }
    return defects.contains(Defect.HYPHENATED) ? Optional.of("-") : Optional.empty();
  }

  private void set(ScriptBlock block) {
    double size = layout.size();
    switch (block) {
      case ScriptBlock.Heading(int level, String text) -> {
        double large = level == 1 && layout.gap() > 0 ? size * 1.2 : size;
        ensureRoom(layout.leading() * 4);
        page.down(layout.gap() > 0 ? layout.gap() * 0.8 : layout.leading() * 0.6);
        lines(Role.HEADING, text, Face.BOLD, large, 0);
        page.down(layout.gap() * 0.3);
      }
      case ScriptBlock.Paragraph(String text) -> {
        lines(Role.PARAGRAPH, text, Face.REGULAR, size, 0);
        page.down(layout.gap());
      }
      case ScriptBlock.Item(String mark, String text) -> item(mark, text);
      case ScriptBlock.Caption(String text) -> {
        lines(Role.CAPTION, text, Face.REGULAR, size * 0.85, 0);
        page.down(layout.leading());
      }
      case ScriptBlock.Table(List<List<String>> rows) -> {
        page.down(layout.leading() * 0.5);
        rows.forEach(row -> row(row, row.equals(rows.getFirst()) ? Face.BOLD : Face.REGULAR));
        page.down(layout.leading());
      }
      case ScriptBlock.PageBreak() -> nextPage();
    }
  }

  private void item(String mark, String text) {
    ensureRoom(layout.leading());
    page.run(
        SetRun.of(
            mark, Face.REGULAR, layout.size(), page.x(), page.nextBaseline(layout.leading())));
    lines(Role.LIST_ITEM, text, Face.REGULAR, layout.size(), INDENT, mark + " ");
    page.down(layout.gap() * 0.4);
  }

  private void lines(Role role, String text, Face face, double size, double indent) {
    lines(role, text, face, size, indent, "");
  }

  private void lines(
      Role role, String text, Face face, double size, double indent, String opening) {
    double leading = layout.leading() * size / layout.size();
    double width = page.width() - narrower - indent;
    LineBreaker breaker = new LineBreaker(typeface, face, size, hyphen, text);
    StringBuilder truth = new StringBuilder(opening);
    PageInSetting started = page;
    double spare = script.footnotes().isEmpty() ? 0 : ROOM_FOR_NOTES;
    while (!breaker.done()) {
      ensureRoom(leading);
      Breaks breaks = page.mayEnd(leading, spare) ? Breaks.NONE : Breaks.ALLOWED;
      Line line = breaker.next(width, breaks);
      List<PageInSetting.Note> notes = notes(line);
      if (!page.hasRoom(leading, notes) && !page.isFresh()) {
        nextColumn();
      }
      if (page != started) {
        started.says(role, truth.toString());
        truth.setLength(0);
        started = page;
      }
      notes.forEach(page::note);
      place(line, face, size, page.x() + indent, page.advance(leading), width);
      append(truth, line.truth());
    }
    page.says(role, truth.toString());
  }

  private static void append(StringBuilder truth, String text) {
    if (!truth.isEmpty() && truth.charAt(truth.length() - 1) != ' ' && !text.isEmpty()) {
      truth.append(' ');
    }
    truth.append(text);
  }

  private void place(Line line, Face face, double size, double x, double y, double width) {
    double stretch = stretch(line, face, size, width);
    StringBuilder plain = new StringBuilder();
    double at = x;
    double from = x;
    for (List<Bit> word : line.words()) {
      if (word != line.words().getFirst()) {
        plain.append(' ');
        at += typeface.width(face, size, " ") + stretch;
      }
      for (Bit bit : word) {
        if (bit.style() == Bit.Style.PLAIN) {
          plain.append(bit.text());
          at += typeface.width(face, size, bit.text());
          continue;
        }
        page.run(new SetRun(plain.toString(), face, size, from, y, stretch, Ink.BLACK, false));
        plain.setLength(0);
        double lift = bit.style() == Bit.Style.MARK ? size * 0.35 : -size * 0.15;
        page.run(SetRun.of(bit.text(), face, size * SMALL, at, y - lift));
        at += typeface.width(face, size * SMALL, bit.text());
        from = at;
      }
    }
    page.run(new SetRun(plain.toString(), face, size, from, y, stretch, Ink.BLACK, false));
  }

  private double stretch(Line line, Face face, double size, double width) {
    if (defects.contains(Defect.TIGHT_SPACES)) {
      return TIGHT * size - typeface.width(face, size, " ");
    }
    if (!defects.contains(Defect.JUSTIFIED) || line.last() || line.words().size() < 2) {
      return 0;
    }
    double natural = typeface.width(face, size, " ") * (line.words().size() - 1);
    for (List<Bit> word : line.words()) {
      for (Bit bit : word) {
        double scale = bit.style() == Bit.Style.PLAIN ? 1 : SMALL;
        natural += typeface.width(face, size * scale, bit.text());
      }
    }
    return Math.max(0, width - natural) / (line.words().size() - 1);
  }

  private List<PageInSetting.Note> notes(Line line) {
    return line.marks().stream().filter(script.footnotes()::containsKey).map(this::note).toList();
  }

  private PageInSetting.Note note(String mark) {
    double size = layout.size() * 0.8;
    String text = script.footnotes().getOrDefault(mark, "");
    LineBreaker breaker = new LineBreaker(typeface, Face.REGULAR, size, hyphen, text);
    List<String> lines = new ArrayList<>();
    while (!breaker.done()) {
      Line line = breaker.next(page.width() - narrower - INDENT, Breaks.ALLOWED);
      lines.add(String.join(" ", line.words().stream().map(Bit::plain).toList()));
    }
    return new PageInSetting.Note(new PageTruth.Footnote(mark, text), lines, size, INDENT);
  }

  private void row(List<String> cells, Face face) {
    double size = layout.size() * 0.9;
    double leading = layout.leading() * 0.9;
    double width = page.width() / cells.size();
    List<List<String>> columns =
        cells.stream().map(cell -> cellLines(cell, face, size, width - 8)).toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(1);
    ensureRoom(leading * height + 6);
    for (int line = 0; line < height; line++) {
      double y = page.advance(leading);
      for (int column = 0; column < columns.size(); column++) {
        if (line < columns.get(column).size()) {
          page.run(
              SetRun.of(columns.get(column).get(line), face, size, page.x() + column * width, y));
        }
      }
    }
    page.down(3);
    page.rule(page.x(), page.width());
    page.down(3);
    page.table(String.join(" | ", cells));
  }

  private List<String> cellLines(String cell, Face face, double size, double width) {
    LineBreaker breaker = new LineBreaker(typeface, face, size, Optional.empty(), cell);
    List<String> lines = new ArrayList<>();
    while (!breaker.done()) {
      Line line = breaker.next(width, Breaks.NONE);
      lines.add(String.join(" ", line.words().stream().map(Bit::plain).toList()));
    }
    return lines;
  }

  private void ensureRoom(double height) {
    if (!page.hasRoom(height, List.of())) {
      nextColumn();
    }
  }

  private void nextColumn() {
    if (!page.nextColumn()) {
      nextPage();
    }
  }

  private void nextPage() {
    page = new PageInSetting(layout, pages.size() + 1);
    pages.add(page);
  }
}
