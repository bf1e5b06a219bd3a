package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves of each page only its own text where a page also draws the pages before it, as happens
 * when a writer forgets to start a new page's content. Remembers the page before as drawn; one
 * instance per document.
 *
 * <p>Earlier pages may be drawn before the page's own text, after it, or mixed with it in the order
 * of the page; the glyphs are taken away by their text, size and place, each as often as it was
 * drawn before.
 */
final class AccumulatedPages {

  private static final String STEP = "layers";
  private static final String RULE = "accumulated";
  private static final int FEWEST_GLYPHS = 40;
  private static final int SAMPLE = 20;
  private static final double CONTAINED = 0.97;

  private List<Glyph> before = List.of();
  private boolean accumulates;

  /** The page without what it repeats. */
  DrawnPage own(DrawnPage page, Notes notes) {
    List<Glyph> drawn = page.glyphs();
    List<Glyph> earlier = before;
    before = drawn;
    if (earlier.size() < FEWEST_GLYPHS
        || drawn.size() < CONTAINED * earlier.size()
        || !holdsSample(drawn, earlier)) {
      return page;
    }
    Map<Long, Integer> counts = new HashMap<>();
    for (Glyph glyph : earlier) {
      counts.merge(place(glyph), 1, Integer::sum);
    }
    List<Glyph> own = new ArrayList<>();
    for (Glyph glyph : drawn) {
      if (counts.merge(place(glyph), -1, Integer::sum) < 0) {
        own.add(glyph);
      }
    }
    int repeated = drawn.size() - own.size();
    boolean grown = own.size() >= Math.min(FEWEST_GLYPHS, earlier.size() / 20);
    if (repeated < CONTAINED * earlier.size() || !grown && !accumulates) {
      return page;
    }
    accumulates = true;
    notes.add(
        STEP,
        RULE,
        page.number(),
        repeated + " of " + drawn.size() + " glyphs repeat the page before");
    return page.withGlyphs(ownInOrder(drawn, earlier, own));
  }

  /**
   * Whether a few glyphs of the page before are all here: most pages are done with at the first.
   */
  private static boolean holdsSample(List<Glyph> drawn, List<Glyph> earlier) {
    int missing = 0;
    for (int i = 0; i < SAMPLE; i++) {
      Glyph wanted = earlier.get(i * (earlier.size() - 1) / (SAMPLE - 1));
      boolean found = false;
      for (Glyph glyph : drawn) {
        if (Math.abs(glyph.x() - wanted.x()) < 0.5
            && Math.abs(glyph.baseline() - wanted.baseline()) < 0.5
            && glyph.text().equals(wanted.text())) {
          found = true;
          break;
        }
      }
      missing += found ? 0 : 1;
      if (missing > 1) {
        return false;
      }
    }
    return true;
  }

  /** The own glyphs as drawn where they stand together, otherwise in the order of the page. */
  private static List<Glyph> ownInOrder(List<Glyph> drawn, List<Glyph> earlier, List<Glyph> own) {
    int count = earlier.size();
    if (same(drawn.subList(0, Math.min(count, drawn.size())), earlier)) {
      return drawn.subList(count, drawn.size());
    }
    if (same(drawn.subList(Math.max(0, drawn.size() - count), drawn.size()), earlier)) {
      return drawn.subList(0, drawn.size() - count);
    }
    own.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x));
    return own;
  }

  private static boolean same(List<Glyph> some, List<Glyph> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (place(some.get(i)) != place(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Text, size and place, to half a point. */
  private static long place(Glyph glyph) {
    long key = glyph.text().hashCode();
    key = key * 1_000_003 + Math.round(glyph.x() * 2);
    key = key * 1_000_003 + Math.round(glyph.baseline() * 2);
    key = key * 31 + glyph.turn().ordinal();
    return key * 1_009 + Math.round(glyph.size() * 2);
  }
}
