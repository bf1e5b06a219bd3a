package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends the widths of fonts that lie about them. It shows where words are placed one by one without
 * spaces between them: from one word's start to the next is the word's true width and a space, so
 * over many words a straight line tells by how much the font's widths are wrong (least squares).
 */
final class WrongWidths {

  private static final String STEP = "words";
  private static final double DRAWS_SPACES = 0.02;
  private static final int FEWEST_WORDS = 25;
  private static final double JOINED = 0.02;
  private static final double FAULT = 0.06;
  private static final double FIT = 0.9;

  /**
   * Consecutive glyphs of one face without a pause: their first and last index, and their width.
   */
  private record Run(int from, int to, double width, double size) {}

  private WrongWidths() {}

  @SuppressWarnings("ReferenceEquality") // where nothing is wrong the list is the same
  static List<Glyph> mend(List<Glyph> glyphs, LearntWidths learnt, int page, Notes notes) {
    int blanks = 0;
    for (Glyph glyph : glyphs) {
      blanks += glyph.blank() ? 1 : 0;
    }
    boolean few = glyphs.size() < 4 * FEWEST_WORDS && learnt.empty();
    if (few || blanks > DRAWS_SPACES * glyphs.size()) {
      return glyphs;
    }
    List<Glyph> placed = TrueAdvances.mend(glyphs, learnt, page, notes);
    return placed == glyphs ? mendRuns(glyphs, page, notes) : placed;
  }

  private static List<Glyph> mendRuns(List<Glyph> glyphs, int page, Notes notes) {
    List<Run> runs = runs(glyphs);
    Map<Face, Line> lines = new HashMap<>();
    for (int i = 0; i + 1 < runs.size(); i++) {
      Run run = runs.get(i);
      Glyph start = glyphs.get(run.from());
      Glyph next = glyphs.get(runs.get(i + 1).from());
      double step = (next.x() - start.x()) / run.size();
      boolean follows =
          Math.abs(next.baseline() - start.baseline()) < 0.05 * run.size()
              && next.face().equals(start.face())
              && step > 0
              && step < 4 * run.width() / run.size() + 1;
      if (follows) {
        lines.computeIfAbsent(start.face(), face -> new Line()).add(run.width() / run.size(), step);
      }
    }
    Map<Face, Double> factors = new HashMap<>();
    lines.forEach(
        (face, line) -> {
          if (line.wrong()) {
            factors.put(face, line.slope());
            notes.add(
                STEP,
                "wrong-widths",
                page,
                "widths of " + face.name() + " times " + Math.round(100 * line.slope()) / 100.0);
          }
        });
    return factors.isEmpty() ? glyphs : scaled(glyphs, runs, factors);
  }

  private static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i < glyphs.size() && joined(glyphs.get(i - 1), glyphs.get(i))) {
        continue;
      }
      Glyph first = glyphs.get(from);
      runs.add(new Run(from, i - 1, glyphs.get(i - 1).right() - first.x(), first.size()));
      from = i;
    }
    return runs;
  }

  private static boolean joined(Glyph one, Glyph next) {
    return Math.abs(next.x() - one.right()) < JOINED * one.size()
        && Math.abs(next.baseline() - one.baseline()) < JOINED * one.size()
        && next.face().equals(one.face());
  }

  private static List<Glyph> scaled(List<Glyph> glyphs, List<Run> runs, Map<Face, Double> factors) {
    List<Glyph> scaled = new ArrayList<>(glyphs.size());
    for (Run run : runs) {
      Glyph start = glyphs.get(run.from());
      double factor = factors.getOrDefault(start.face(), 1.0);
      for (Glyph glyph : glyphs.subList(run.from(), run.to() + 1)) {
        scaled.add(
            new Glyph(
                glyph.text(),
                start.x() + factor * (glyph.x() - start.x()),
                glyph.baseline(),
                factor * glyph.width(),
                glyph.size(),
                glyph.face(),
                glyph.ink(),
                glyph.turn(),
                glyph.artifact()));
      }
    }
    return scaled;
  }

  /** The straight line through pairs of a word's width and the step to the next word. */
  private static final class Line {
    private int count;
    private double sumX;
    private double sumY;
    private double sumXX;
    private double sumXY;
    private double sumYY;

    void add(double x, double y) {
      count++;
      sumX += x;
      sumY += y;
      sumXX += x * x;
      sumXY += x * y;
      sumYY += y * y;
    }

    double slope() {
      return (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
    }

    /**
     * True when the line fits well, its slope is not 1 and it meets the axis at a space's width.
     */
    boolean wrong() {
      double varianceX = count * sumXX - sumX * sumX;
      double varianceY = count * sumYY - sumY * sumY;
      if (count < FEWEST_WORDS || varianceX <= 0 || varianceY <= 0) {
        return false;
      }
      double covariance = count * sumXY - sumX * sumY;
      double fit = covariance * covariance / (varianceX * varianceY);
      double space = (sumY - slope() * sumX) / count;
      return fit > FIT && Math.abs(slope() - 1) > FAULT && space > 0.05 && space < 1;
    }
  }
}
