package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papierstroom.contract.Role;

/**
 * Groups the lines of each zone into passages: where the gap is wider than between lines of a
 * paragraph, where size or weight changes, at list marks, at indents, and after a line that ends
 * short although the next line's first word would have fitted.
 */
final class Paragraphs {

  /** How far from the edge a full line may end, in ems. */
  private static final double FULL = 5;

  private static final int LONGEST_CAPTION = 3;
  private static final Pattern CAPTION =
      Pattern.compile("(Tabel|Figuur|Grafiek|Kaart|Afbeelding|Foto|Bron) ?\\d*(\\.\\d+)?[.:] ");

  private final Measures measures;
  private final FirstLines firstLines;

  /** Where lines end, in points, on pages that have one text and nothing beside it. */
  private final double widest;

  /** Numbers of the pages that follow one with a closing formula. */
  private final Set<Integer> afterClosing;

  Paragraphs(List<LinePage> pages) {
    this.measures = Measures.of(pages);
    this.firstLines = FirstLines.of(pages);
    this.widest =
        pages.stream()
            .filter(Paragraphs::oneText)
            .flatMap(page -> page.lines().stream())
            .filter(Line::running)
            .mapToDouble(Line::right)
            .max()
            .orElse(0);
    this.afterClosing =
        pages.stream()
            .filter(page -> page.lines().stream().anyMatch(Closing::formula))
            .map(page -> page.number() + 1)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean oneText(LinePage page) {
    return page.zones().stream().filter(zone -> zone.kind() == Zone.Kind.TEXT).count() == 1;
  }

  PassagePage group(LinePage page) {
    List<Passage> passages = new ArrayList<>();
    boolean signedBefore = afterClosing.contains(page.number());
    for (Zone zone : page.zones()) {
      double[] rights = rightEdges(zone, oneText(page) ? widest : 0, signedBefore);
      List<Line> open = new ArrayList<>();
      for (int i = 0; i < zone.lines().size(); i++) {
        Line line = zone.lines().get(i);
        if (!open.isEmpty() && parts(open, line, rights[i - 1])) {
          passages.add(passage(open));
          open.clear();
        }
        open.add(line);
      }
      if (!open.isEmpty()) {
        passages.add(passage(open));
      }
    }
    return new PassagePage(page, passages);
  }

  private boolean parts(List<Line> open, Line line, double right) {
    Line above = open.getLast();
    if (!sameKind(above.standing(), line.standing())) {
      return true;
    }
    if (!line.running()) {
      return startsNew(line.standing(), above, line);
    }
    return new ParagraphEnd(measures, open, line, right, firstLines).found();
  }

  private static boolean sameKind(Standing above, Standing below) {
    if (above instanceof Standing.Furniture a && below instanceof Standing.Furniture b) {
      return a.rule().equals(b.rule());
    }
    return above.getClass() == below.getClass();
  }

  private boolean startsNew(Standing standing, Line above, Line line) {
    double pitch = line.baseline() - above.baseline();
    boolean gap = pitch > 1.45 * measures.pitch(line.size());
    return switch (standing) {
      case Standing.Note note -> note.mark().isPresent();
      case Standing.Row row -> gap && pitch > 4 * line.size();
      case Standing.Cell cell ->
          above.standing() instanceof Standing.Cell before && cell.row() < before.row();
      case Standing.Furniture furniture -> gap;
      case Standing.Running running -> gap;
    };
  }

  private Passage passage(List<Line> lines) {
    Line first = lines.getFirst();
    return switch (first.standing()) {
      case Standing.Furniture furniture -> Passage.of(Role.FURNITURE, lines).rule(furniture.rule());
      case Standing.Note note -> Passage.of(Role.FOOTNOTE, lines).mark(note.mark());
      case Standing.Row row -> Passage.of(Role.TABLE, lines).rule("rows");
      case Standing.Cell cell -> Passage.of(Role.TABLE, lines).rule("cells");
      case Standing.Running running -> running(lines);
    };
  }

  private Passage running(List<Line> lines) {
    if (lines.size() <= LONGEST_CAPTION && caption(lines.getFirst())) {
      return Passage.of(Role.PARAGRAPH, lines).rule("caption");
    }
    if (heading(lines)) {
      return Passage.of(Role.HEADING, lines);
    }
    return Passage.of(ListMark.starts(lines.getFirst()) ? Role.LIST_ITEM : Role.PARAGRAPH, lines);
  }

  /** True when the line starts as captions do. */
  static boolean caption(Line line) {
    return CAPTION.matcher(line.text()).lookingAt();
  }

  private boolean heading(List<Line> lines) {
    if (lines.size() > 3) {
      return false;
    }
    boolean larger = lines.getFirst().size() > 1.12 * measures.bodySize();
    boolean bold = lines.stream().allMatch(Line::allBold);
    boolean italic =
        lines.stream().allMatch(Line::allItalic) && !ParagraphEnd.startsLow(lines.getFirst());
    String text = lines.getLast().text();
    boolean sentence = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
    return larger || (bold || italic) && !sentence;
  }

  /**
   * For each line the right edge, in points, that full lines reach: those of its own stretch of
   * lines where these are enough to tell, otherwise those of the zone.
   */
  private double[] rightEdges(Zone zone, double least, boolean signedBefore) {
    List<Line> lines = zone.lines();
    double whole = right(lines.stream().filter(Line::running).toList(), zone.box().right());
    double[] rights = new double[lines.size()];
    int start = 0;
    for (int end = 1; end <= lines.size(); end++) {
      if (end < lines.size() && together(lines.get(end - 1), lines.get(end))) {
        continue;
      }
      List<Line> stretch = lines.subList(start, end);
      double edge = right(stretch, whole);
      double em = stretch.getFirst().size();
      long full = stretch.stream().filter(line -> line.right() > edge - FULL * em).count();
      boolean own = full >= 3 && 2 * full >= stretch.size() && !shortItems(stretch);
      Arrays.fill(rights, start, end, own ? edge : whole);
      start = end;
    }
    widen(rights, lines, least, signedBefore);
    return rights;
  }

  /** A list of one line each: its lines end where they happen to. */
  private static boolean shortItems(List<Line> stretch) {
    return 3 * stretch.stream().filter(ListMark::starts).count() >= 2 * stretch.size();
  }

  /** Who signs stands below the closing formula in short lines, however few others there are. */
  private static void widen(double[] rights, List<Line> lines, double least, boolean signedBefore) {
    boolean signed = signedBefore;
    for (int i = 0; i < rights.length; i++) {
      signed |= Closing.formula(lines.get(i));
      rights[i] = signed ? Math.max(rights[i], least) : rights[i];
    }
  }

  private boolean together(Line above, Line line) {
    double pitch = line.baseline() - above.baseline();
    return pitch > 0
        && pitch < 1.28 * measures.pitch(line.size())
        && Math.abs(above.size() - line.size()) < 0.08 * line.size()
        && above.running() == line.running();
  }

  private static double right(List<Line> lines, double otherwise) {
    return lines.stream().mapToDouble(Line::right).max().orElse(otherwise);
  }
}
