package org.papierstroom.clean.reconstruct;

import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.Role;

/**
 * Lines of one page that make one block.
 *
 * @param rule the rule that gave the role, where one did
 * @param mark of a footnote
 * @param continues true when it goes on with the running passage before it
 */
record Passage(
    Role role, List<Line> lines, Optional<String> rule, Optional<String> mark, boolean continues) {

  Passage {
    lines = List.copyOf(lines);
  }

  static Passage of(Role role, List<Line> lines) {
    return new Passage(role, lines, Optional.empty(), Optional.empty(), false);
  }

  Passage rule(String name) {
    return new Passage(role, lines, Optional.of(name), mark, continues);
  }

  Passage role(Role found) {
    return new Passage(found, lines, rule, mark, continues);
  }

  Passage mark(Optional<String> found) {
    return new Passage(role, lines, rule, found, continues);
  }

  Passage continuing() {
    return new Passage(role, lines, rule, mark, true);
  }

  /** Text that is read through: what may go on in another column or on another page. */
  boolean running() {
    return role == Role.PARAGRAPH || role == Role.LIST_ITEM;
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  Box box() {
    Box box = first().box();
    for (Line line : lines) {
      box = box.union(line.box());
    }
    return box;
  }
}
