package org.papierstroom.console.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void quotesCommasAndLineEndsStayInTheirCell() {
    assertEquals(
        "\"a,b\",\"say \"\"ja\"\"\",\"two\nlines\",1.5\r\n",
        Csv.line("a,b", "say \"ja\"", "two\nlines", 1.5));
  }

  @Test
  void aTextThatASpreadsheetWouldComputeIsText() {
    assertEquals(
        "\"'=HYPERLINK(\"\"x\"\")\",'@a,'+1,'-2,-2\r\n",
        Csv.line("=HYPERLINK(\"x\")", "@a", "+1", "-2", -2));
  }
}
