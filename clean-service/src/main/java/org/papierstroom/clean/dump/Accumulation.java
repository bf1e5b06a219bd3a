package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dumps of which each holds the one before it, with the match of their rows. */
final class Accumulation {

  /** One sign may be chance. */
  private static final int ENOUGH = 2;

  private static final int MANY_TURNS = 8;

  /** After so many mixed rows a dump need only hold the one before it. */
  private static final int MANY = 5;

  private final List<List<String>> dumps;
  private final List<Alignment> alignments;

  private Accumulation(List<List<String>> dumps, List<Alignment> alignments) {
    this.dumps = List.copyOf(dumps);
    this.alignments = alignments;
  }

  /**
   * The accumulation, when each dump holds the one before and rows of different pages were mixed.
   */
  static Optional<Accumulation> of(List<List<String>> dumps) {
    return of(dumps, Alignment::cost);
  }

  /** The same, asking for costs that are remembered. */
  static Optional<Accumulation> of(List<List<String>> dumps, Alignment.Cost costs) {
    if (dumps.size() < 2) {
      return Optional.empty();
    }
    List<Alignment> alignments = new ArrayList<>();
    int mixed = 0;
    int clear = 0;
    for (int k = 1; k < dumps.size(); k++) {
      Optional<Alignment> alignment = Alignment.of(dumps.get(k - 1), dumps.get(k), costs);
      if (alignment.isEmpty()) {
        return Optional.empty();
      }
      boolean same = dumps.get(k - 1).equals(dumps.get(k));
      Mixture mixture = Mixture.of(dumps.get(k - 1), dumps.get(k), alignment.get());
      boolean goesOn = mixed >= MANY;
      if (!same && !mixture.clear() && !goesOn) {
        return Optional.empty();
      }
      mixed += mixture.rows();
      clear += (mixture.rows() > 0 ? 1 : 0) + (mixture.turns() > MANY_TURNS ? 1 : 0);
      alignments.add(alignment.get());
    }
    boolean proven = mixed >= ENOUGH || (mixed > 0 && clear >= ENOUGH);
    return proven ? Optional.of(new Accumulation(dumps, alignments)) : Optional.empty();
  }

  int size() {
    return dumps.size();
  }

  List<String> dump(int k) {
    return dumps.get(k);
  }

  /** How dump {@code k} holds dump {@code k - 1}. */
  Alignment alignment(int k) {
    return alignments.get(k - 1);
  }

  /**
   * Lines that stand alone in their row: what the language of this document can be learned from.
   */
  List<String> cleanLines() {
    List<String> lines = new ArrayList<>(dumps.getFirst());
    for (int k = 1; k < dumps.size(); k++) {
      int[] oldOf = alignment(k).oldOf();
      for (int r = 0; r < oldOf.length; r++) {
        if (oldOf[r] < 0) {
          lines.add(dumps.get(k).get(r));
        }
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }
}
