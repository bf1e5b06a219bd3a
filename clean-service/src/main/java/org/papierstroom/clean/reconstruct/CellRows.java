package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells a table whose cells hold sentences from two columns of text: after every gap on one side,
 * where a cell was shorter than its neighbour, both sides begin anew on one baseline. Paragraphs of
 * two columns begin where they happen to.
 *
 * @param starts baselines on which a row of the table starts, from top to bottom
 */
record CellRows(List<Double> starts) {

  private static final double GAP = 1.15;
  private static final double SAME_LINE = 0.25;
  private static final int FEWEST_GAPS = 2;
  private static final int FEWEST_STARTS = 4;
  private static final int MOST_LABELS = 1;

  /** The rows of the table that these lines of its two sides make, empty when they make none. */
  static Optional<CellRows> of(List<List<Word>> left, List<List<Word>> right) {
    List<Line> leftLines = left.stream().map(Line::of).toList();
    List<Line> rightLines = right.stream().map(Line::of).toList();
    if (!sameBaseline(leftLines.getFirst(), rightLines.getFirst())) {
      return Optional.empty();
    }
    double pitch = pitch(leftLines, rightLines);
    List<Double> starts = new ArrayList<>();
    int gaps = 0;
    int alone = 0;
    starts.add(leftLines.getFirst().baseline());
    for (int i = 0, j = 0; i < leftLines.size() && j < rightLines.size(); ) {
      Line one = leftLines.get(i);
      Line other = rightLines.get(j);
      boolean together = sameBaseline(one, other);
      boolean leftBegins =
          i > 0 && one.baseline() < other.baseline() + 1 && begins(leftLines, i, pitch);
      boolean rightBegins =
          j > 0 && other.baseline() < one.baseline() + 1 && begins(rightLines, j, pitch);
      alone += leftBegins != rightBegins || leftBegins && !together ? 1 : 0;
      boolean leftGap = i > 0 && gap(leftLines, i, pitch) && one.baseline() < other.baseline() + 1;
      boolean rightGap =
          j > 0 && gap(rightLines, j, pitch) && other.baseline() < one.baseline() + 1;
      if (leftGap || rightGap) {
        if (!together || !leftBegins || !rightBegins) {
          return Optional.empty();
        }
        gaps++;
      }
      if (together && leftBegins && rightBegins) {
        starts.add(one.baseline());
      }
      boolean leftFirst = together || one.baseline() < other.baseline();
      i += leftFirst ? 1 : 0;
      j += together || !leftFirst ? 1 : 0;
    }
    boolean inStep = alone == 0 && starts.size() >= FEWEST_STARTS;
    boolean table = gaps >= FEWEST_GAPS || gaps > 0 && inStep;
    return table && labels(leftLines) + labels(rightLines) <= MOST_LABELS
        ? Optional.of(new CellRows(starts))
        : Optional.empty();
  }

  /** The row that a baseline belongs to. */
  int row(double baseline) {
    int row = 0;
    while (row + 1 < starts.size() && starts.get(row + 1) < baseline + 1) {
      row++;
    }
    return row;
  }

  private static boolean sameBaseline(Line one, Line other) {
    return Math.abs(one.baseline() - other.baseline()) < SAME_LINE * one.size();
  }

  private static long labels(List<Line> lines) {
    return lines.stream().filter(line -> ReferenceField.labelled(line).isPresent()).count();
  }

  private static boolean gap(List<Line> lines, int at, double pitch) {
    return lines.get(at).baseline() - lines.get(at - 1).baseline() > GAP * pitch;
  }

  /** After a gap, or after a line that stops short. */
  private static boolean begins(List<Line> lines, int at, double pitch) {
    Line line = lines.get(at);
    if (ParagraphEnd.startsLow(line)) {
      return false;
    }
    if (gap(lines, at, pitch)) {
      return true;
    }
    double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
    double room = right - lines.get(at - 1).right();
    return room > line.first().box().width() + 0.25 * line.size();
  }

  private static double pitch(List<Line> left, List<Line> right) {
    List<Line> longer = left.size() > right.size() ? left : right;
    double[] pitches = new double[longer.size() - 1];
    for (int i = 1; i < longer.size(); i++) {
      pitches[i - 1] = longer.get(i).baseline() - longer.get(i - 1).baseline();
    }
    Arrays.sort(pitches);
    return pitches.length == 0 ? Double.POSITIVE_INFINITY : pitches[pitches.length / 4];
  }
}
