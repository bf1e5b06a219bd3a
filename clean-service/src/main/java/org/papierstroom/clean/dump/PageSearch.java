package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One dump on the way: takes the new page out row by row, each line going on from the last. */
final class PageSearch {

  /** Longer rows are searched word by word also where lines may be whole. */
  private static final int WHOLE = 600;

  /** Rows that could not be read by places are searched by language up to this length. */
  private static final int LONGEST_BY_LANGUAGE = 1_200;

  /** Shorter lines teach nothing. */
  private static final int SENTENCE = 20;

  private final Unshuffle unshuffle;
  private final UnplacedRows unplaced;
  private final StraySpaces strays;
  private final Fields fields;
  private final Optional<PlacedRows> placed;
  private final int page;
  private final List<Row> before;
  private final List<Row> rows = new ArrayList<>();
  private final List<RepairedLine> lines = new ArrayList<>();
  private final List<String> sure = new ArrayList<>();
  private final List<OtherFaces.Line> unsure = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private long context;
  private int lastMark;

  /**
   * @param fields what pages may print in the margin
   * @param placed for letters that are read by places
   * @param page number of the new page
   * @param before the rows of the dump before
   */
  PageSearch(
      Unshuffle unshuffle,
      StraySpaces strays,
      Fields fields,
      Optional<PlacedRows> placed,
      int page,
      List<Row> before) {
    this.unshuffle = unshuffle;
    this.unplaced = new UnplacedRows(unshuffle);
    this.strays = strays;
    this.fields = fields;
    this.placed = placed;
    this.page = page;
    this.before = before;
    this.context = unshuffle.language().start();
  }

  /** The rows of the dump as the next one needs them, when it has been read. */
  List<Row> rows() {
    return rows;
  }

  /** Lines that no known setting has where they stand. */
  List<OtherFaces.Line> unsure() {
    return unsure;
  }

  /** Rows of which no reading was found. */
  List<Unread> unread() {
    return unread;
  }

  /** The lines of the new page. */
  List<RepairedLine> read(List<String> dump, Alignment alignment) {
    for (int r = 0; r < dump.size(); r++) {
      int old = alignment.oldOf()[r];
      String merged = dump.get(r);
      if (old < 0) {
        rows.add(Row.set(merged, unshuffle.pen(), page));
        add(RepairedLine.alone(merged, r));
      } else if (before.get(old).text().strip().equals(merged.strip())) {
        rows.add(before.get(old).printedAs(merged));
      } else {
        takeOut(merged, before.get(old), r);
      }
    }
    return lines;
  }

  /** Adds the lines that are read for sure to what is known of the language of the letter. */
  void learn() {
    unshuffle.language().learn(sure, 1);
    sure.forEach(unshuffle.words()::learn);
  }

  private void takeOut(String merged, Row old, int r) {
    Optional<Tail.Cut> cut =
        old.tail().isPresent()
            ? old.tail().get().again(merged, old.text())
            : Tail.doubled(merged, old.text());
    cut = cut.or(() -> fields.cut(merged, old.text()));
    if (cut.isEmpty()) {
      Found found = search(merged, old, r);
      rows.add(found.row());
      add(new RepairedLine(found.text(), r, true, found.text().length(), found.doubts()));
      return;
    }
    int inOld = cut.get().inOld();
    String tail = cut.get().tail().text();
    Found found = search(merged.substring(0, cut.get().inMerged()), old.until(inOld), r);
    rows.add(
        found
            .row()
            .and(merged.substring(cut.get().inMerged()), cut.get().tail(), old.startAt(inOld)));
    String body = found.text().isBlank() ? "" : found.text().stripTrailing() + ' ';
    Conservation.check(merged, old.text(), body + tail);
    add(new RepairedLine(body + tail, r, true, body.length(), found.doubts()));
  }

  /** What the search made of a row. */
  private record Found(Reading reading, Row row, List<Doubt> doubts) {

    static Found of(Reading reading, List<Doubt> doubts) {
      return new Found(reading, reading.row(), doubts);
    }

    String text() {
      return reading.text();
    }
  }

  private Found search(String merged, Row old, int r) {
    if (placed.isPresent() && Tail.printed(merged) == Tail.printed(old.text())) {
      Row same = placed.get().sameLines(merged, old, page);
      return Found.of(new Reading("", new int[0], same, 0), List.of());
    }
    List<Reading> whole =
        merged.length() > WHOLE
            ? List.of()
            : WholeLine.readings(merged, old, page, unshuffle.language(), context);
    if (!whole.isEmpty()) {
      Conservation.check(merged, old.text(), whole.getFirst().text());
      return placed(Found.of(whole.getFirst(), Doubts.between(whole)), old);
    }
    return placed.isEmpty() || WordShuffle.holds(old, merged)
        ? placed(byLanguage(merged, old, r), old)
        : byPlaces(placed.get(), merged, old, r);
  }

  /** The same with places, where the letter is read by them. */
  private Found placed(Found found, Row old) {
    return placed
        .map(by -> new Found(found.reading(), by.placed(found.reading(), old), found.doubts()))
        .orElse(found);
  }

  private Found byLanguage(String merged, Row old, int r) {
    return found(unplaced.readings(merged, old, page, context, lastMark), merged, old, r);
  }

  private Found byPlaces(PlacedRows byPlaces, String merged, Row old, int r) {
    PlacedRows.Tried tried = byPlaces.read(merged, old, page, context, lastMark);
    tried.unsure().ifPresent(unsure::add);
    if (!tried.readings().isEmpty()) {
      return found(tried.readings(), merged, old, r);
    }
    List<Reading> readings =
        old.places().isPresent() && merged.length() > LONGEST_BY_LANGUAGE
            ? List.of()
            : unshuffle.readings(merged, old, page, context, lastMark);
    return readings.isEmpty()
        ? unread(byPlaces.leftover(merged, old, page), merged, old)
        : placed(found(readings, merged, old, r), old);
  }

  private Found found(List<Reading> readings, String merged, Row old, int r) {
    if (readings.isEmpty()) {
      return unread(Leftover.of(merged, old, page), merged, old);
    }
    Reading best = readings.getFirst();
    Conservation.check(merged, old.text(), best.text());
    List<Doubt> doubts = Doubts.between(readings);
    if (doubts.isEmpty() && best.text().length() > SENTENCE) {
      sure.add(strays.without(RepairedLine.alone(best.text(), r)).text());
    }
    return Found.of(best, doubts);
  }

  private Found unread(Reading rest, String merged, Row old) {
    unread.add(new Unread(merged, old, context));
    Doubt all = new Doubt(0, rest.text().length(), List.of(), 0);
    return Found.of(rest, List.of(all));
  }

  private void add(RepairedLine line) {
    lines.add(line);
    int mark = Numbers.mark(line.text());
    lastMark = mark == 0 ? lastMark : mark;
    String body = line.text().substring(0, Math.min(line.tail(), line.text().length()));
    if (line.tail() > 0 && !line.text().isBlank()) {
      context = unshuffle.language().pushAll(context, body.strip() + ' ');
    }
  }
}
