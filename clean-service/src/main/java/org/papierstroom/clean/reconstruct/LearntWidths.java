package org.papierstroom.clean.reconstruct;

import java.util.HashMap;
import java.util.Map;

/**
 * The true widths of a document's fonts, as far as its pages have shown them: a page of a few lines
 * has too few letters to learn them from, but mostly follows pages that have enough.
 */
final class LearntWidths {

  private final Map<String, Map<String, Double>> byFont = new HashMap<>();

  /**
   * Adds what a page shows of a font, in ems by letter.
   *
   * @return that, and what earlier pages showed of the letters this page lacks
   */
  Map<String, Double> add(String font, Map<String, Double> advances) {
    Map<String, Double> known = byFont.computeIfAbsent(font, name -> new HashMap<>());
    known.putAll(advances);
    return Map.copyOf(known);
  }

  /** True when the widths of this font have been found wrong. */
  boolean knows(String font) {
    return byFont.containsKey(font);
  }

  /** What earlier pages showed of a font, in ems by letter. */
  Map<String, Double> of(String font) {
    return Map.copyOf(byFont.getOrDefault(font, Map.of()));
  }

  boolean empty() {
    return byFont.isEmpty();
  }
}
