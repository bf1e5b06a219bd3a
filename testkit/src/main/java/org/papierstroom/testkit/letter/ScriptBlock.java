package org.papierstroom.testkit.letter;

import java.util.List;

/**
 * One block of a script. Text may hold {@code [^n]}, a mark that refers to footnote {@code n}, and
 * {@code ~n~}, a subscript.
 */
public sealed interface ScriptBlock {

  /** A heading; level 1 stands apart more than level 2. */
  record Heading(int level, String text) implements ScriptBlock {}

  /** A paragraph of running text. */
  record Paragraph(String text) implements ScriptBlock {}

  /** An item of a list with its mark, such as {@code •} or {@code 1.}. */
  record Item(String mark, String text) implements ScriptBlock {}

  /** The words under a table or figure. */
  record Caption(String text) implements ScriptBlock {}

  /** Rows of cells; the first row is the head. */
  record Table(List<List<String>> rows) implements ScriptBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The next block starts on a new page. */
  record PageBreak() implements ScriptBlock {}
}
