package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;

/** Where the pages of one document so far have parted their columns. */
final class LearntGutters {

  private static final int ENOUGH_ROWS = 10;

  /** How far right of a column's edge, in points, its lines may begin. */
  private static final double FARTHEST_INDENT = 60;

  /** Left and right edges of strips, in points. */
  private final List<Gutter> known = new ArrayList<>();

  void add(Gutter gutter) {
    if (gutter.rows() >= ENOUGH_ROWS && !holds(gutter)) {
      known.add(gutter);
    }
  }

  /** True when a known gutter runs through this one. */
  boolean holds(Gutter gutter) {
    return known.stream()
        .anyMatch(
            other ->
                other.middle() > gutter.left()
                    && other.middle() < gutter.right()
                    && gutter.right() < other.right() + FARTHEST_INDENT);
  }
}
