package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Learns how a letter is set whose face is in no table: reads the first pages by language, finds
 * the widths from them, reads more pages by places with those, and finds the widths better.
 */
final class UnknownFace {

  /** Pages that language reads well whatever the order of their chunks. */
  private static final int FIRST_PAGES = 6;

  /** Pages that tell the widths closely enough for all others. */
  private static final int PAGES = 12;

  /** What places that are off by so much leave out of order in a row of two lines. */
  private static final double LEFT = 0.05;

  /**
   * In the middle one of the rows, a right face leaves nothing out of order, a wrong one 3 to 6 %
   * of the neighbours, and lines that are set in more than a quarter.
   */
  private static final double WRONG_FROM = 0.01;

  private static final double WRONG_TO = 0.15;

  /** Widths that take fewer rows apart are none; justified letters have none that do. */
  private static final double FEWEST_ROWS = 0.3;

  private final Accumulation dumps;
  private final Unshuffle by;
  private final StraySpaces strays;
  private final Fields fields;
  private final List<Labelled> rows;

  /**
   * @param rows of two lines, as language reads them
   */
  UnknownFace(
      Accumulation dumps, Unshuffle by, StraySpaces strays, Fields fields, List<Labelled> rows) {
    this.dumps = dumps;
    this.by = by;
    this.strays = strays;
    this.fields = fields;
    this.rows = List.copyOf(rows);
  }

  /** True when a face of the table sets rows of many lines in order too, and not of two only. */
  boolean isKnown(PlacedRows placed) {
    int pages = Math.min(FIRST_PAGES, dumps.size());
    double disorder =
        fit(pages, Optional.of(placed), placed.chunks()).disorder(placed.look().pen());
    return disorder < WRONG_FROM || disorder > WRONG_TO;
  }

  /** Empty where no widths agree with the rows. */
  Optional<PlacedRows> placedRows() {
    int pages = Math.min(FIRST_PAGES, dumps.size());
    FaceFit.Fitted first = fit(pages, Optional.empty(), by.chunks()).fit(by.pen());
    if (first.share() < FEWEST_ROWS) {
      return Optional.empty();
    }
    PlacedRows placed = placed(first);
    int more = Math.min(PAGES, dumps.size());
    return more == pages
        ? Optional.of(placed)
        : Optional.of(placed(fit(more, Optional.of(placed), placed.chunks()).refit(first)));
  }

  private PlacedRows placed(FaceFit.Fitted fitted) {
    LookFinder finder = new LookFinder(rows, List.of(fitted.pen()), LEFT * fitted.spread());
    return new PlaceLessons(by, fitted.spread()).placedRows(finder.likeliest(), rows);
  }

  private FaceFit fit(int pages, Optional<PlacedRows> placed, Chunks chunks) {
    List<List<String>> read = new ArrayList<>();
    for (int k = 0; k < pages; k++) {
      read.add(dumps.dump(k));
    }
    return new FaceFit(read, known(pages, placed), chunks);
  }

  /** The lines in the rows of the first dumps. */
  private List<KnownLines> known(int pages, Optional<PlacedRows> placed) {
    List<KnownLines> known = new ArrayList<>(List.of(KnownLines.first(dumps.dump(0))));
    List<Row> before = dumps.dump(0).stream().map(line -> Row.set(line, by.pen(), 0)).toList();
    for (int k = 1; k < pages; k++) {
      PageSearch page = new PageSearch(by, strays, fields, placed, k, before);
      List<RepairedLine> lines = page.read(dumps.dump(k), dumps.alignment(k));
      known.add(known.getLast().next(dumps.alignment(k), lines));
      before = page.rows();
    }
    return known;
  }
}
