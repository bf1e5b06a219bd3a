package org.papierstroom.testkit.letter;

import java.util.List;

/** How a kind of document stands on A4 pages. Measures in points, y downwards from the top. */
public enum Layout {
  /** Narrow text with reference fields in the right margin. */
  MINISTRY(List.of(new Column(79, 345)), 9, 13, 330, 150, 770, 13),
  /** Parliamentary paper: number in the left margin, text in a right-hand zone. */
  KAMERVRAGEN(List.of(new Column(193, 332)), 9.5, 11.5, 190, 85, 775, 0),
  /** Wide text with a running head and numbered headings. */
  REPORT(List.of(new Column(85, 425)), 10, 14, 100, 100, 765, 7),
  /** Two columns with a running foot. */
  PROGRAMME(List.of(new Column(57, 230), new Column(308, 230)), 10, 13, 90, 90, 770, 8),
  /** One wide column, many items, page number at the outer foot. */
  AGREEMENT(List.of(new Column(71, 450)), 11, 15, 85, 85, 770, 6),
  /** Wide text below a table of labels and values; a running head with the reference. */
  MUNICIPAL(List.of(new Column(71, 450)), 10, 13, 380, 110, 765, 13);

  /** A column of text. */
  record Column(double x, double width) {}

  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;

  private final List<Column> columns;
  private final double size;
  private final double leading;
  private final double firstTop;
  private final double top;
  private final double bottom;
  private final double gap;

  Layout(
      List<Column> columns,
      double size,
      double leading,
      double firstTop,
      double top,
      double bottom,
      double gap) {
    this.columns = columns;
    this.size = size;
    this.leading = leading;
    this.firstTop = firstTop;
    this.top = top;
    this.bottom = bottom;
    this.gap = gap;
  }

  List<Column> columns() {
    return columns;
  }

  double size() {
    return size;
  }

  double leading() {
    return leading;
  }

  /** Where the running text starts on the page (1-based). */
  double top(int page) {
    return page == 1 ? firstTop : top;
  }

  double bottom() {
    return bottom;
  }

  /** Extra space between paragraphs. */
  double gap() {
    return gap;
  }
}
