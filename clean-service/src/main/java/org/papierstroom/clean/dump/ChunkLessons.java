package org.papierstroom.clean.dump;

import java.util.List;

/**
 * Learns where chunks end from rows of two lines whose places are known to a hair: where characters
 * of the other line stand between two neighbours a chunk ended for sure, and where a character
 * stands before one that starts to its left, a chunk went on to it.
 */
record ChunkLessons(LetterLook look, double spread) {

  /** A row that is more out of order is set or read wrong somewhere. */
  private static final double SETTLED = 100;

  Chunks of(List<Labelled> rows) {
    Chunks chunks = new Chunks();
    for (Labelled row : rows) {
      LookFinder.Settled settled = LookFinder.settle(look, row);
      if (settled.disorder() < SETTLED) {
        learn(chunks, row, settled);
      }
    }
    chunks.weigh();
    return chunks;
  }

  private void learn(Chunks chunks, Labelled row, LookFinder.Settled settled) {
    double[] places =
        row.woven(settled.first().places(row.line(false)), settled.second().places(row.line(true)));
    double[] turns = turns(row, places);
    int[] last = {-1, -1};
    for (int i = 0; i < places.length; i++) {
      int line = row.second()[i] ? 1 : 0;
      int before = last[line];
      last[line] = i;
      if (before < 0) {
        continue;
      }
      char after = row.row().charAt(before);
      Pen pen = (line == 1 ? settled.second() : settled.first()).pen();
      boolean follows = Math.abs(places[i] - places[before] - pen.width(after)) < 1;
      if (follows && before + 1 < i) {
        chunks.ended(after, row.row().charAt(i));
      } else if (follows && turns[i] < places[i] - spread) {
        chunks.wentOn(after, row.row().charAt(i));
      }
    }
  }

  /** For each character where the next one of the other line starts, with which a chunk starts. */
  private static double[] turns(Labelled row, double[] places) {
    double[] turns = new double[places.length];
    double turn = Double.POSITIVE_INFINITY;
    for (int i = places.length - 1; i >= 0; i--) {
      turns[i] = turn;
      boolean turned = i > 0 && row.second()[i] != row.second()[i - 1];
      turn = turned ? places[i] : turn;
    }
    return turns;
  }
}
