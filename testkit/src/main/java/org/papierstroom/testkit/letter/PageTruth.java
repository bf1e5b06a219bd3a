package org.papierstroom.testkit.letter;

import java.util.List;
import org.papierstroom.contract.Role;

/**
 * What a reader should find on one page.
 *
 * @param body headings, paragraphs and items in reading order; a paragraph that runs over the page
 *     end is cut there
 * @param footnotes in the order of their marks
 * @param furniture lines that are no running text
 * @param tables rows, cells joined by {@code " | "}
 */
public record PageTruth(
    List<Line> body, List<Footnote> footnotes, List<String> furniture, List<String> tables) {

  public PageTruth {
    body = List.copyOf(body);
    footnotes = List.copyOf(footnotes);
    furniture = List.copyOf(furniture);
    tables = List.copyOf(tables);
  }

  /** A heading, paragraph, item or caption as one line of text. */
  public record Line(Role role, String text) {}

  /** A footnote and its mark. */
  public record Footnote(String mark, String text) {}

  /** The lines of the body, one for each block. */
  public List<String> bodyLines() {
    return body.stream().map(Line::text).toList();
  }
}
