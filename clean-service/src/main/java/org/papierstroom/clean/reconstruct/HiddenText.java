package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.papierstroom.contract.Page;

/**
 * Drops what a reader of the page does not see: text off the page, clipped away or white on white.
 * Invisible text is dropped where it doubles visible text, be it with an offset; alone over a scan
 * it is the page's text, left by somebody's OCR, and the page is flagged so.
 */
final class HiddenText {

  private static final String STEP = "layers";
  private static final int SHORTEST_WORD = 4;
  private static final double DOUBLED = 0.5;
  private static final double FEW = 0.05;
  private static final double SCAN = 0.3;
  private static final double CELL = 4;

  private HiddenText() {}

  static DrawnPage drop(DrawnPage page, Notes notes) {
    List<Glyph> seen = new ArrayList<>();
    List<Glyph> invisible = new ArrayList<>();
    int offPage = 0;
    int clipped = 0;
    int white = 0;
    int switchedOff = 0;
    for (Glyph glyph : page.glyphs()) {
      if (!onPage(glyph, page)) {
        offPage++;
        continue;
      }
      switch (glyph.ink()) {
        case VISIBLE -> seen.add(glyph);
        case INVISIBLE -> invisible.add(glyph);
        case CLIPPED -> clipped++;
        case WHITE -> white++;
        case SWITCHED_OFF -> switchedOff++;
      }
    }
    note(notes, page, "off-page", offPage);
    note(notes, page, "clipped", clipped);
    note(notes, page, "white", white);
    note(notes, page, "hidden-layer", switchedOff);
    if (invisible.isEmpty()) {
      return seen.size() == page.glyphs().size() ? page : page.withGlyphs(seen);
    }
    return withInvisible(page, seen, invisible, notes);
  }

  private static void note(Notes notes, DrawnPage page, String rule, int count) {
    if (count > 0) {
      notes.add(STEP, rule, page.number(), count + " glyphs that nobody sees");
    }
  }

  private static DrawnPage withInvisible(
      DrawnPage page, List<Glyph> seen, List<Glyph> invisible, Notes notes) {
    if (letters(seen) <= FEW * letters(invisible)) {
      notes.add(STEP, "ocr-layer", page.number(), "all text is an invisible layer: kept");
      return layer(page, seen, invisible);
    }
    if (page.imageCover() < SCAN || doubles(invisible, seen)) {
      notes.add(
          STEP, "invisible", page.number(), invisible.size() + " invisible glyphs are dropped");
      return page.withGlyphs(seen);
    }
    Set<Long> taken = new HashSet<>();
    for (Glyph glyph : seen) {
      taken.add(cell(glyph, 0));
      taken.add(cell(glyph, 1));
    }
    Predicate<Glyph> free = glyph -> !taken.contains(cell(glyph, 0));
    List<Glyph> alone = invisible.stream().filter(free).toList();
    notes.add(
        STEP,
        "ocr-layer",
        page.number(),
        alone.size() + " invisible glyphs stand alone over an image: kept");
    return layer(page, seen, alone);
  }

  private static DrawnPage layer(DrawnPage page, List<Glyph> seen, List<Glyph> kept) {
    List<Glyph> all = new ArrayList<>(seen);
    all.addAll(kept);
    Set<String> flags = new HashSet<>(page.flags());
    flags.add(Page.OCR_LAYER);
    return new DrawnPage(
        page.number(), page.width(), page.height(), all, page.images(), List.copyOf(flags));
  }

  /** True when most longer words of the one also stand in the other, wherever. */
  private static boolean doubles(List<Glyph> invisible, List<Glyph> seen) {
    Set<String> visibleWords = longWords(seen);
    Set<String> hiddenWords = longWords(invisible);
    long shared = hiddenWords.stream().filter(visibleWords::contains).count();
    return shared >= DOUBLED * hiddenWords.size();
  }

  private static Set<String> longWords(List<Glyph> glyphs) {
    Set<String> words = new HashSet<>();
    for (Word word : Words.of(glyphs, new Vocabulary())) {
      if (word.text().length() >= SHORTEST_WORD) {
        words.add(word.text());
      }
    }
    return words;
  }

  private static long letters(List<Glyph> glyphs) {
    return glyphs.stream().filter(glyph -> !glyph.blank()).count();
  }

  private static long cell(Glyph glyph, int down) {
    return Math.round(glyph.x() / CELL) * 100_003 + (long) (glyph.baseline() / CELL) + down;
  }

  private static boolean onPage(Glyph glyph, DrawnPage page) {
    double width = glyph.turn().frameWidth(page.width(), page.height());
    double height = glyph.turn().frameHeight(page.width(), page.height());
    double middle = glyph.baseline() - glyph.size() / 3;
    return glyph.right() > 0 && glyph.x() < width && middle > 0 && middle < height;
  }
}
