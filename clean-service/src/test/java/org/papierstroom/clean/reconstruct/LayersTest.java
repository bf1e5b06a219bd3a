package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Page;

class LayersTest {

  private static final String FIRST = "De eerste bladzijde zegt iets over de opvang in het land.";
  private static final String SECOND = "Daarna komt de tweede, die verder gaat over geld.";

  private final Notes notes = new Notes();

  @Test
  void aPageThatAlsoDrawsThePageBeforeKeepsItsOwnText() {
    Drawing first = new Drawing().line(FIRST, 70, 100);
    Drawing second = new Drawing().glyphs(first.drawn()).line(SECOND, 70, 114);
    AccumulatedPages accumulated = new AccumulatedPages();

    accumulated.own(first.page(1), notes);
    DrawnPage own = accumulated.own(second.page(2), notes);

    assertEquals(SECOND, Drawing.text(own.glyphs()));
  }

  @Test
  void earlierPagesMayBeMixedWithTheirOwnTextBySorting() {
    Drawing first = new Drawing().line(FIRST, 70, 100).line(FIRST, 70, 128);
    List<Glyph> mixed =
        new ArrayList<>(new Drawing().glyphs(first.drawn()).line(SECOND, 70, 114).drawn());
    mixed.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x));
    AccumulatedPages accumulated = new AccumulatedPages();

    accumulated.own(first.page(1), notes);
    DrawnPage own = accumulated.own(new Drawing().glyphs(mixed).page(2), notes);

    assertEquals(SECOND, Drawing.text(own.glyphs()));
  }

  @Test
  void theSamePageTwiceIsNoAccumulation() {
    Drawing page = new Drawing().line(FIRST, 70, 100);
    AccumulatedPages accumulated = new AccumulatedPages();

    accumulated.own(page.page(1), notes);

    assertEquals(FIRST, Drawing.text(accumulated.own(page.page(2), notes).glyphs()));
  }

  @Test
  void lettersPrintedTwiceAreReadOnce() {
    List<Glyph> twice = new ArrayList<>();
    for (Glyph glyph : new Drawing().line("Besluit", 70, 100).drawn()) {
      twice.add(glyph);
      twice.add(new Drawing().glyph(glyph.text(), glyph.x() + 0.3, glyph.baseline()));
    }

    assertEquals("Besluit", Drawing.text(Overprints.once(twice, 1, notes)));
  }

  @Test
  void aLinePrintedTwiceIsReadOnce() {
    List<Glyph> twice =
        new Drawing().line("Alle zeeën", 70, 100).line("Alle zeeën", 70.4, 100.2).drawn();

    assertEquals("Alle zeeën", Drawing.text(Overprints.once(twice, 1, notes)).strip());
  }

  @Test
  void doubleLettersInANarrowFontAreNoDoublePrinting() {
    List<Glyph> narrow = new ArrayList<>();
    for (String letter : "skiiën".split("")) {
      narrow.add(new Drawing().glyph(letter, 70 + 2.0 * narrow.size(), 100));
    }

    assertEquals("skiiën", Drawing.text(Overprints.once(narrow, 1, notes)));
  }

  @Test
  void invisibleTextThatDoublesVisibleTextIsDropped() {
    DrawnPage page =
        new Drawing()
            .scan()
            .line("Zichtbare woorden staan hier", 70, 100)
            .ink(Ink.INVISIBLE)
            .line("Zichtbare woorden staan hier", 76, 109)
            .page(1);

    assertEquals(
        "Zichtbare woorden staan hier", Drawing.text(HiddenText.drop(page, notes).glyphs()));
  }

  @Test
  void invisibleTextAloneOverAScanIsKeptAndFlagged() {
    DrawnPage page =
        new Drawing().scan().ink(Ink.INVISIBLE).line("Gelezen door een machine", 70, 100).page(1);

    DrawnPage kept = HiddenText.drop(page, notes);

    assertEquals("Gelezen door een machine", Drawing.text(kept.glyphs()));
    assertTrue(kept.flags().contains(Page.OCR_LAYER));
  }

  @Test
  void whatNobodySeesIsDroppedWithANote() {
    DrawnPage page =
        new Drawing()
            .line("Te zien", 70, 100)
            .line("buiten", 70, -50)
            .ink(Ink.WHITE)
            .line("wit", 70, 120)
            .ink(Ink.CLIPPED)
            .line("weg", 70, 140)
            .page(1);

    assertEquals("Te zien", Drawing.text(HiddenText.drop(page, notes).glyphs()));
    assertEquals(3, notes.list().size());
  }
}
