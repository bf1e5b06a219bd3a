package org.papierstroom.clean.reconstruct;

import java.util.Optional;

/** What a line is on its page, as far as the steps have found out. */
public sealed interface Standing {

  /** Part of the running text, which every line is until a step finds otherwise. */
  Standing RUNNING = new Running();

  /** Part of the running text. */
  record Running() implements Standing {}

  /**
   * Stands beside the running text.
   *
   * @param rule why, such as {@code running-head}
   */
  record Furniture(String rule) implements Standing {}

  /**
   * Belongs to a footnote.
   *
   * @param mark its number or sign on the note's first line, empty on the lines after it
   */
  record Note(Optional<String> mark) implements Standing {}

  /** A row of a table, or a label in a chart. */
  record Row() implements Standing {}

  /**
   * A line of a table's cell that may have several.
   *
   * @param row of the table, from 0
   * @param column of the table, from 0
   */
  record Cell(int row, int column) implements Standing {}
}
