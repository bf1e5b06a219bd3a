package org.papierstroom.contract;

import java.util.List;
import java.util.Optional;

/**
 * A document as text: what the pure core of the clean stage gives.
 *
 * <p>Offsets everywhere count Unicode code points of {@code text}. Blocks in {@code text} are
 * separated by one empty line, rows of a table by a line feed and cells by {@code " | "}; a block
 * that {@link Block#continues} the block before it is separated from it by one space, or by nothing
 * where a {@link Joint} closes a broken word. A paragraph that runs over a page end is not
 * interrupted in {@code text}: the footnotes of its first page come after its end.
 */
public record CleanText(
    String text,
    List<Page> pages,
    List<Joint> joints,
    List<Uncertain> uncertain,
    Optional<Letter> letter,
    List<Note> notes) {

  public CleanText {
    pages = List.copyOf(pages);
    joints = List.copyOf(joints);
    uncertain = List.copyOf(uncertain);
    notes = List.copyOf(notes);
  }
}
