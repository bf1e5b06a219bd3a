package org.papierstroom.clean.open;

import java.time.Duration;

/**
 * How much of this machine one document may use. A real document stays far below every one of them.
 *
 * @param bytes size of the file
 * @param pages number of pages
 * @param time from opening to the last page
 * @param pageTime for one page, or for opening
 * @param nesting forms inside forms; what is nested deeper is not drawn
 * @param operators operators of all content streams together, forms counted as often as they are
 *     drawn
 * @param glyphs glyphs of all pages together
 * @param contentBytes size of one decoded content stream
 */
public record Limits(
    long bytes,
    int pages,
    Duration time,
    Duration pageTime,
    int nesting,
    long operators,
    long glyphs,
    long contentBytes) {

  /** What a parser process with 512 MB can hold. */
  public static final Limits DEFAULT =
      new Limits(
          128L << 20,
          5_000,
          Duration.ofSeconds(110),
          Duration.ofSeconds(30),
          50,
          100_000_000,
          30_000_000,
          128L << 20);

  public Limits {
    if (bytes <= 0
        || pages <= 0
        || !time.isPositive()
        || !pageTime.isPositive()
        || nesting <= 0
        || operators <= 0
        || glyphs <= 0
        || contentBytes <= 0) {
      throw new IllegalArgumentException("a limit must be more than nothing");
    }
  }

  /** The same for a document that may take this long, all of it for one page if need be. */
  public Limits within(Duration longer) {
    if (longer.compareTo(time) <= 0) {
      return this;
    }
    return new Limits(bytes, pages, longer, longer, nesting, operators, glyphs, contentBytes);
  }
}
