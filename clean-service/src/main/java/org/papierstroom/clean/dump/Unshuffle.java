package org.papierstroom.clean.dump;

import java.util.List;
import java.util.Optional;

/**
 * Takes the line of the new page out of a merged row, given the same row as it was before that
 * page.
 *
 * <p>The merged row is a shuffle of the old row and the new line, both nearly in order: chunks that
 * start at the same place may change places. Where whole words were shuffled, counting them tells
 * most ({@link WordShuffle}). Elsewhere a beam search looks for the next character of the new line,
 * and the next ({@link ShuffleSearch}). It weighs three things: how the language goes on (the new
 * line must be Dutch), whether its words exist, and whether the places agree (the extractor sorted
 * the chunks by where they start, so that a character never stands before one that starts to the
 * left of it). Every character that is not a space goes to exactly one of the two lines, so that
 * nothing appears or vanishes.
 */
record Unshuffle(
    LanguageModel language,
    Words words,
    Pen pen,
    Chunks chunks,
    OldRow.Ties ties,
    OldRow.Heads heads,
    Tuning tuning) {

  /** Longer rows are not searched again: that would take too long for what they may gain. */
  private static final int LONGEST_SEARCHED_AGAIN = 3000;

  /**
   * Where chunks at one place come in any order, searching again takes ten times as long, more than
   * a document may take, and leaves most of these rows unread.
   */
  private static final int LONGEST_OF_ANY_ORDER = 600;

  /**
   * The likeliest readings, best first; none when the old row is not in the merged one.
   *
   * @param page number of the new page
   * @param before context of the language model: how the new page's text ended before this row
   * @param lastMark the footnote mark before this row on the new page, or 0
   */
  List<Reading> readings(String merged, Row old, int page, long before, int lastMark) {
    Optional<List<Reading>> byWords = WordShuffle.readings(this, merged, old, page, before);
    if (byWords.isPresent()) {
      return byWords.get();
    }
    int longest = ties == OldRow.Ties.KEPT ? LONGEST_SEARCHED_AGAIN : LONGEST_OF_ANY_ORDER;
    Tuning wider = tuning.wider().withSpread(Tuning.DEFAULT.spread());
    for (Unshuffle way :
        List.of(
            this, with(heads.other(), tuning), with(heads, wider), with(heads.other(), wider))) {
      List<Reading> readings = new ShuffleSearch(way, merged, old, page, before, lastMark).run();
      if (!readings.isEmpty() || merged.length() > longest) {
        return readings;
      }
    }
    return List.of();
  }

  /** The same for lines in another face, whose places are not known so well. */
  Unshuffle in(Pen other, int beamWidth) {
    Tuning wide = tuning.withSpread(Tuning.DEFAULT.spread()).withBeamWidth(beamWidth);
    return new Unshuffle(language, words, other, chunks, ties, heads, wide);
  }

  /** The same with other knowledge of where chunks end. */
  Unshuffle with(Chunks others) {
    return new Unshuffle(language, words, pen, others, ties, heads, tuning);
  }

  private Unshuffle with(OldRow.Heads otherHeads, Tuning other) {
    return new Unshuffle(language, words, pen, chunks, ties, otherHeads, other);
  }
}
