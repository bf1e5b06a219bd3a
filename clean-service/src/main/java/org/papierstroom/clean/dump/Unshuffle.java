package org.papierstroom.clean.dump;

import java.util.List;

/**
 * Takes the line of the new page out of a merged row, given the same row as it was before that
 * page.
 *
 * <p>The merged row is a shuffle of the old row and the new line, both nearly in order: chunks that
 * start at the same place may change places. A beam search reads it from left to right and asks of
 * each character whose it is. It weighs three things: how the language goes on (the new line must
 * be Dutch), whether its words exist, and whether the places agree (the extractor sorted the chunks
 * by where they start, so that a character never stands before one that starts to the left of it).
 * Every character that is not a space goes to exactly one of the two lines, so that nothing appears
 * or vanishes.
 */
record Unshuffle(LanguageModel language, Words words, Pen pen, Chunks chunks, Tuning tuning) {

  /**
   * The likeliest readings, best first; none when the old row is not in the merged one.
   *
   * @param page number of the new page
   * @param before context of the language model: how the new page's text ended before this row
   * @param lastMark the footnote mark before this row on the new page, or 0
   */
  List<Reading> readings(String merged, Row old, int page, long before, int lastMark) {
    return new ShuffleSearch(this, merged, old, page, before, lastMark).run();
  }
}
