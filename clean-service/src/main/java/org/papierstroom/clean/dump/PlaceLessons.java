package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Learns how a letter is set from rows of two lines that were read by language, and reads them
 * again by places with what they told. With the right typeface nearly all of them then come out in
 * order to a hair; with a wrong one they come out no better than before.
 *
 * @param spread how far places may be off
 */
record PlaceLessons(Unshuffle by, double spread) {

  /** Rows that must be in order to a hair when they were read again, for places to be relied on. */
  private static final double SHARE = 0.55;

  /** Empty where no typeface sets the rows in order to a hair. */
  Optional<PlacedRows> placedRows(List<Labelled> readByLanguage) {
    Optional<LetterLook> look = new LookFinder(readByLanguage).find();
    if (look.isEmpty()) {
      return Optional.empty();
    }
    List<Labelled> again = again(look.get(), readByLanguage);
    return LookFinder.exactShare(look.get(), again) < SHARE
        ? Optional.empty()
        : Optional.of(placed(look.get(), better(look.get(), readByLanguage, again)));
  }

  /** The same where the look is known already. */
  PlacedRows placedRows(LetterLook look, List<Labelled> readByLanguage) {
    return placed(look, better(look, readByLanguage, again(look, readByLanguage)));
  }

  /** The rows read by places. */
  private List<Labelled> again(LetterLook look, List<Labelled> readByLanguage) {
    PlacedRows placed = placed(look, readByLanguage);
    return readByLanguage.stream().map(row -> again(placed, row)).toList();
  }

  /** As language reads them where that is in order to a hair. */
  private static List<Labelled> better(
      LetterLook look, List<Labelled> readByLanguage, List<Labelled> again) {
    List<Labelled> better = new ArrayList<>();
    for (int i = 0; i < again.size(); i++) {
      boolean exact = LookFinder.exactShare(look, readByLanguage.subList(i, i + 1)) == 1;
      better.add(exact ? readByLanguage.get(i) : again.get(i));
    }
    return better;
  }

  private PlacedRows placed(LetterLook look, List<Labelled> rows) {
    return new PlacedRows(by.with(new ChunkLessons(look, spread).of(rows)), look, spread);
  }

  private Labelled again(PlacedRows placed, Labelled row) {
    return placed
        .reading(row)
        .map(reading -> new Labelled(row.row(), reading.fresh(row.row().length())))
        .orElse(row);
  }
}
