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
    PlacedRows placed = placed(look.get(), readByLanguage);
    List<Labelled> again = readByLanguage.stream().map(row -> again(placed, row)).toList();
    if (LookFinder.exactShare(look.get(), again) < SHARE) {
      return Optional.empty();
    }
    List<Labelled> better = new ArrayList<>();
    for (int i = 0; i < again.size(); i++) {
      boolean exact = LookFinder.exactShare(look.get(), readByLanguage.subList(i, i + 1)) == 1;
      better.add(exact ? readByLanguage.get(i) : again.get(i));
    }
    return Optional.of(placed(look.get(), better));
  }

  private PlacedRows placed(LetterLook look, List<Labelled> rows) {
    return new PlacedRows(by.with(new ChunkLessons(look, spread).of(rows)), look);
  }

  private Labelled again(PlacedRows placed, Labelled row) {
    return placed
        .reading(row)
        .map(reading -> new Labelled(row.row(), reading.fresh(row.row().length())))
        .orElse(row);
  }
}
