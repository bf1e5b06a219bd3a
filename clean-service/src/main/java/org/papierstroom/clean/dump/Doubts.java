package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the likeliest readings of a row differ. */
final class Doubts {

  /** Readings that are so much less likely than the best are no alternatives. */
  static final double NEAR = 5;

  private static final int MOST = 4;

  private Doubts() {}

  static List<Doubt> between(List<Reading> readings) {
    String best = readings.getFirst().text();
    double top = readings.getFirst().score();
    Set<String> seen = new HashSet<>();
    seen.add(squeezed(best));
    List<Span> spans = new ArrayList<>();
    for (Reading other : readings) {
      if (top - other.score() > NEAR || seen.size() > MOST) {
        break;
      }
      if (seen.add(squeezed(other.text()))) {
        spans.add(span(best, other.text(), Math.exp(other.score() - top)));
      }
    }
    return joined(best, spans);
  }

  /** A text without spaces that say nothing. */
  static String squeezed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private record Span(int start, int end, String other, double share) {}

  /** The smallest span of whole words in which the two readings differ. */
  private static Span span(String best, String other, double share) {
    int shorter = Math.min(best.length(), other.length());
    int start = 0;
    while (start < shorter && best.charAt(start) == other.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && best.charAt(best.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    while (start > 0 && best.charAt(start - 1) != ' ') {
      start--;
    }
    while (tail > 0 && best.charAt(best.length() - tail) != ' ') {
      tail--;
    }
    return new Span(
        start,
        Math.max(start, best.length() - tail),
        other.substring(start, Math.max(start, other.length() - tail)),
        share);
  }

  /** Spans that overlap are one doubt; its alternatives read the whole of it. */
  private static List<Doubt> joined(String best, List<Span> spans) {
    List<Doubt> doubts = new ArrayList<>();
    List<Span> open = new ArrayList<>(spans);
    open.sort(java.util.Comparator.comparingInt(Span::start));
    int i = 0;
    while (i < open.size()) {
      int start = open.get(i).start();
      int end = open.get(i).end();
      int j = i + 1;
      while (j < open.size() && open.get(j).start() < end) {
        end = Math.max(end, open.get(j).end());
        j++;
      }
      double others = 0;
      List<Span> group = new ArrayList<>(open.subList(i, j));
      group.sort(java.util.Comparator.comparingDouble(Span::share).reversed());
      List<String> alternatives = new ArrayList<>();
      for (Span span : group) {
        others += span.share();
        alternatives.add(
            best.substring(start, span.start()) + span.other() + best.substring(span.end(), end));
      }
      doubts.add(new Doubt(start, end, alternatives, 1 / (1 + others)));
      i = j;
    }
    return doubts;
  }
}
