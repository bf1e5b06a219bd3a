package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.papierstroom.contract.CleanText;

/** From the pages of a document to its text. Holds no state between documents. */
public final class Reconstruction {

  private final List<LineStep> lineSteps;
  private final DutchWords words;

  /** A reconstruction of Dutch documents. */
  public Reconstruction() {
    this.words = DutchWords.load();
    this.lineSteps =
        List.of(
            new FalseSpaces(words),
            new Artifacts(),
            new RunningHeads(),
            new HeadPlaces(),
            new Masthead(),
            new Sidebars(),
            new Letterhead(),
            new PageNumbers(),
            new Imprint(),
            new Bullets(),
            new Footnotes(),
            new Tables());
  }

  /**
   * The text of pages as a format's reader draws them.
   *
   * @param pages in order; asked for one by one, so that only one page's glyphs need to be in
   *     memory
   */
  public CleanText ofDrawn(Iterator<DrawnPage> pages, Notes notes) {
    List<LinePage> linePages = new ArrayList<>();
    AccumulatedPages accumulated = new AccumulatedPages();
    Lines.Learnt learnt = Lines.Learnt.nothing();
    while (pages.hasNext()) {
      DrawnPage own = accumulated.own(pages.next(), notes);
      linePages.add(Lines.of(HiddenText.drop(own, notes), learnt, notes));
    }
    return ofLines(new RightToLeft().apply(linePages, notes), notes);
  }

  /** The text of pages of lines. */
  public CleanText ofLines(List<LinePage> pages, Notes notes) {
    List<LinePage> understood = understand(pages, notes);
    Paragraphs paragraphs = new Paragraphs(understood);
    List<PassagePage> grouped = understood.stream().map(paragraphs::group).toList();
    Joining joining = new Joining(words, DocumentWords.of(understood, words));
    return new Composition(joining, notes)
        .compose(Continuations.link(grouped), LetterAnatomy.of(understood));
  }

  /** Furniture beside no text at all is none: then the lines stay as they came. */
  private List<LinePage> understand(List<LinePage> pages, Notes notes) {
    List<LinePage> understood = pages;
    for (LineStep step : lineSteps) {
      understood = step.apply(understood, notes);
    }
    if (understood.stream().anyMatch(Reconstruction::hasText)) {
      return understood;
    }
    notes.add("furniture", "nothing-else", 0, "the document has no other text: kept as text");
    return pages;
  }

  private static boolean hasText(LinePage page) {
    return page.lines().stream().anyMatch(line -> !(line.standing() instanceof Standing.Furniture));
  }
}
