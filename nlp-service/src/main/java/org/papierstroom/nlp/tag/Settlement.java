package org.papierstroom.nlp.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one place that settles overlaps between taggers: the longer mention wins, so a country within
 * an organisation's name gives way; of equal ones the organisation.
 */
final class Settlement {

  private Settlement() {}

  /**
   * What remains, in the order of the text, none overlapping.
   *
   * @param text the document's, which offsets count in
   */
  static List<Found> of(String text, List<Found> found) {
    List<Found> byLength = new ArrayList<>(found);
    byLength.sort(
        Comparator.comparingInt(Found::length)
            .reversed()
            .thenComparingInt(Settlement::rank)
            .thenComparingInt(Found::start));
    List<Found> settled = new ArrayList<>();
    java.util.TreeMap<Integer, Found> taken = new java.util.TreeMap<>();
    for (Found candidate : byLength) {
      if (isFree(taken, candidate)) {
        taken.put(candidate.start(), candidate);
      }
    }
    for (Found one : taken.values()) {
      boolean branch = one instanceof Found.Country && followsName(text, settled, one);
      if (!branch) {
        settled.add(one);
      }
    }
    return settled;
  }

  /** {@code TenneT Duitsland}: the country against a name says which branch is meant. */
  private static boolean followsName(String text, List<Found> settled, Found country) {
    return !settled.isEmpty()
        && settled.getLast() instanceof Found.Organisation organisation
        && organisation.end() + 1 == country.start()
        && text.charAt(organisation.end()) == ' ';
  }

  private static boolean isFree(java.util.TreeMap<Integer, Found> taken, Found candidate) {
    var before = taken.lowerEntry(candidate.end());
    return before == null || !before.getValue().overlaps(candidate);
  }

  private static int rank(Found found) {
    return switch (found) {
      case Found.Organisation organisation -> 0;
      case Found.Country country -> 1;
      case Found.Amount amount -> 2;
    };
  }
}
