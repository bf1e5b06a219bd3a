package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.papierstroom.contract.Box;

/**
 * A part of a page that is read from top to bottom without regard to what stands beside it: a
 * column, the whole width between two columns' parts, a sidebar.
 *
 * @param lines from top to bottom, at least one
 */
public record Zone(Kind kind, List<Line> lines) {

  /** What a zone is. */
  public enum Kind {
    /** Running text, over the full width or in a column. */
    TEXT,
    /** A narrow strip beside the text, such as the reference fields of a letter. */
    SIDE
  }

  public Zone {
    lines = List.copyOf(lines);
  }

  @SuppressWarnings("ReferenceEquality") // an unchanged line is the same line
  Zone map(UnaryOperator<Line> change) {
    List<Line> changed = new ArrayList<>(lines.size());
    boolean same = true;
    for (Line line : lines) {
      Line other = change.apply(line);
      same &= other == line;
      changed.add(other);
    }
    return same ? this : new Zone(kind, changed);
  }

  Box box() {
    Box box = lines.getFirst().box();
    for (Line line : lines) {
      box = box.union(line.box());
    }
    return box;
  }
}
