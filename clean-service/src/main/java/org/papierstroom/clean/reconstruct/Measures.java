package org.papierstroom.clean.reconstruct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usual in a document: the size of its body text, and how far its lines are apart. Found
 * once, from its running lines.
 */
final class Measures {

  private static final double USUAL_PITCH = 1.2;
  private static final double WIDEST_PITCH = 2.6;
  private static final int ENOUGH = 4;

  /** How much larger than its notes a text is at least. */
  private static final double LARGER = 1.06;

  private static final double LEAST_TEXT = 0.1;
  private static final double NEARLY_ALL = 0.75;

  private final double bodySize;
  private final Map<Long, Double> pitches;

  private Measures(double bodySize, Map<Long, Double> pitches) {
    this.bodySize = bodySize;
    this.pitches = pitches;
  }

  static Measures of(List<LinePage> pages) {
    Map<Long, Integer> letters = new HashMap<>();
    Map<Long, Map<Long, Integer>> gaps = new HashMap<>();
    for (LinePage page : pages) {
      for (Zone zone : page.zones()) {
        Line above = zone.lines().getFirst();
        for (Line line : zone.lines()) {
          if (!line.running() || zone.kind() == Zone.Kind.SIDE) {
            continue;
          }
          letters.merge(half(line.size()), (int) line.box().width(), Integer::sum);
          double pitch = line.baseline() - above.baseline();
          if (pitch > 0
              && pitch < WIDEST_PITCH * line.size()
              && half(above.size()) == half(line.size())) {
            gaps.computeIfAbsent(half(line.size()), size -> new HashMap<>())
                .merge(Math.round(pitch * 2), 1, Integer::sum);
          }
          above = line;
        }
      }
    }
    Map<Long, Double> pitches = new HashMap<>();
    gaps.forEach((size, counts) -> pitches.put(size, usual(counts, size / 2.0)));
    return new Measures(body(pages, letters) / 2.0, pitches);
  }

  /** The size of most letters, unless these are notes that outgrow the text above them. */
  private static long body(List<LinePage> pages, Map<Long, Integer> letters) {
    long most = mostFrequent(letters);
    long larger =
        letters.entrySet().stream()
            .filter(entry -> entry.getKey() > LARGER * most)
            .filter(entry -> entry.getValue() > LEAST_TEXT * letters.getOrDefault(most, 0))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(most);
    return larger == most || !below(pages, most, larger) ? most : larger;
  }

  /** True when nearly all of the smaller type stands below all of the larger in its zone. */
  private static boolean below(List<LinePage> pages, long smaller, long larger) {
    double below = 0;
    double all = 0;
    for (LinePage page : pages) {
      for (Zone zone : page.zones()) {
        double waiting = 0;
        boolean text = false;
        for (Line line : zone.lines()) {
          if (half(line.size()) == larger) {
            text = true;
            waiting = 0;
          } else if (half(line.size()) == smaller && line.running()) {
            all += line.box().width();
            waiting += text ? line.box().width() : 0;
          }
        }
        below += waiting;
      }
    }
    return below > NEARLY_ALL * all;
  }

  /**
   * The tightest pitch that is common: the most frequent one may be that of one-line paragraphs.
   */
  private static double usual(Map<Long, Integer> counts, double size) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all < ENOUGH) {
      return Math.min(mostFrequent(counts) / 2.0, 1.5 * size);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= Math.max(most / 3, 2))
            .mapToLong(Map.Entry::getKey)
            .min()
            .orElse(Math.round(2 * USUAL_PITCH * size))
        / 2.0;
  }

  private static long mostFrequent(Map<Long, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(20L);
  }

  private static long half(double size) {
    return Math.round(size * 2);
  }

  /** Font size of the body text in points. */
  double bodySize() {
    return bodySize;
  }

  /** How far baselines of one paragraph in this size are apart, in points. */
  double pitch(double size) {
    Double known = pitches.get(half(size));
    if (known != null) {
      return known;
    }
    Double body = pitches.get(half(bodySize));
    return body == null ? USUAL_PITCH * size : body / bodySize * size;
  }
}
