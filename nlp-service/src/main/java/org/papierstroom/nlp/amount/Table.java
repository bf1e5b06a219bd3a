package org.papierstroom.nlp.amount;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tab-separated tables with a head line, in the class path beside this class. */
final class Table {

  private Table() {}

  /**
   * The rows below the head.
   *
   * @throws IllegalStateException when the table is missing or a row has not so many columns
   */
  static List<String[]> read(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .peek(row -> check(row, columns, name))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read table " + name, e);
    }
  }

  private static void check(String[] row, int columns, String name) {
    if (row.length != columns) {
      throw new IllegalStateException(
          name + ": expected " + columns + " columns: " + String.join(" | ", row));
    }
  }
}
