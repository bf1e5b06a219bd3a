package org.papierstroom.console.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180), which spreadsheets may open without harm. */
final class Csv {

  private static final String BEGINS_FORMULA = "=+-@\t\r";

  private Csv() {}

  /** A line of texts and numbers, with its end. */
  static String line(Object... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(Object cell) {
    String text = cell.toString();
    if (cell instanceof Number || text.isEmpty()) {
      return text;
    }
    // A spreadsheet would compute it: https://owasp.org/www-community/attacks/CSV_Injection
    String harmless = BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
