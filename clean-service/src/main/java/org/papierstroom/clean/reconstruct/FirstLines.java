package org.papierstroom.clean.reconstruct;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines that a document sets in to begin a paragraph. It does so by one measure throughout: an
 * indented line that is nearly always followed by one at the edge, or by one set in as far, where a
 * paragraph has one line.
 */
final class FirstLines {

  private static final double LEAST = 0.9;
  private static final double MOST = 4;
  private static final int FEWEST = 3;
  private static final double NEXT_LINE = 2;

  private final Set<Line> begin;

  private FirstLines(Set<Line> begin) {
    this.begin = begin;
  }

  static FirstLines of(List<LinePage> pages) {
    Map<Long, Integer> backToEdge = new HashMap<>();
    Map<Long, Integer> indented = new HashMap<>();
    Map<Line, Long> indents = new IdentityHashMap<>();
    for (LinePage page : pages) {
      for (Zone zone : page.zones()) {
        List<Line> lines = zone.lines().stream().filter(Line::running).toList();
        double edge = lines.stream().mapToDouble(Line::left).min().orElse(0);
        for (int i = 0; i + 1 < lines.size(); i++) {
          count(lines.get(i), lines.get(i + 1), edge, backToEdge, indented);
        }
        lines.forEach(line -> indents.put(line, indent(line, edge)));
      }
    }
    Set<Line> begin = Collections.newSetFromMap(new IdentityHashMap<>());
    indents.forEach(
        (line, indent) -> {
          int back = backToEdge.getOrDefault(indent, 0);
          if (indent > 0 && back >= FEWEST && 2 * back > indented.getOrDefault(indent, 0)) {
            begin.add(line);
          }
        });
    return new FirstLines(begin);
  }

  private static void count(
      Line line,
      Line below,
      double edge,
      Map<Long, Integer> backToEdge,
      Map<Long, Integer> indented) {
    long indent = indent(line, edge);
    double pitch = below.baseline() - line.baseline();
    if (indent == 0 || pitch < 0 || pitch > NEXT_LINE * line.size()) {
      return;
    }
    boolean back = Math.abs(below.left() - edge) < 1 && !ListMark.starts(below);
    (back ? backToEdge : indented).merge(indent, 1, Integer::sum);
  }

  /** How far the line is set in, in whole points; 0 for one that begins no paragraph so. */
  private static long indent(Line line, double edge) {
    double shift = line.left() - edge;
    return shift > LEAST * line.size() && shift < MOST * line.size() && !ListMark.starts(line)
        ? Math.round(shift)
        : 0;
  }

  /** True for a line that is set in as first lines are. */
  boolean begins(Line line) {
    return begin.contains(line);
  }
}
