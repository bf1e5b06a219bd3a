package org.papierstroom.contract;

import java.util.List;
import java.util.Optional;

/**
 * A heading, paragraph, list item, table, caption, footnote or piece of furniture on one page.
 *
 * <p>For every role but furniture {@code text} is exactly the code points {@code start} to {@code
 * end} of the event's text. Furniture stands beside the text: its offsets count within its own text
 * and start at 0.
 *
 * @param continues true when this block goes on with the last running block of the page before
 * @param rule the rule that gave the role, for furniture always present: how to see why it was
 *     taken out
 * @param mark the number or sign by which a footnote is linked to the running text
 * @param pieces words with their boxes, in the order of the text
 */
public record Block(
    Role role,
    String text,
    int start,
    int end,
    Box box,
    boolean continues,
    Optional<String> rule,
    Optional<String> mark,
    List<Piece> pieces) {

  public Block {
    pieces = List.copyOf(pieces);
  }
}
