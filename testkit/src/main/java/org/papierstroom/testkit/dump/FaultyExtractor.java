package org.papierstroom.testkit.dump;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Extracts text as iText's LocationTextExtractionStrategy does when one object of it is used for
 * all pages: it keeps the chunks of every page it has seen, and gives all of them, sorted by
 * baseline and start, each time it is asked for a page.
 */
public final class FaultyExtractor {

  private final List<Chunk> kept = new ArrayList<>();
  private final Random ties;

  /**
   * @param seed orders chunks that start at the same place, which the strategy leaves to the sort
   */
  FaultyExtractor(long seed) {
    this.ties = new Random(seed);
  }

  /** The text of a page, or so the caller thinks. */
  String textOf(SetPage page, Ties order) {
    kept.addAll(page.chunks());
    List<Chunk> sorted = new ArrayList<>(kept);
    if (order == Ties.ANY_ORDER) {
      Collections.shuffle(sorted, ties);
    }
    sorted.sort(Comparator.comparingInt(Chunk::row).thenComparingDouble(Chunk::x));
    StringBuilder text = new StringBuilder();
    Chunk last = sorted.getFirst();
    for (Chunk chunk : sorted) {
      if (chunk.row() != last.row()) {
        text.append('\n');
      } else if (gap(last, chunk)) {
        text.append(' ');
      }
      text.append(chunk.text());
      last = chunk;
    }
    return text.toString();
  }

  private static boolean gap(Chunk last, Chunk chunk) {
    return chunk.x() - last.end() > chunk.space() / 2
        && !chunk.text().startsWith(" ")
        && !last.text().endsWith(" ");
  }

  /** What becomes of chunks that start at the same place. */
  public enum Ties {
    /** They stay in the order of the pages, as with a stable sort. */
    PAGE_ORDER,
    /** They come in any order, and in another one in the next dump. */
    ANY_ORDER
  }
}
