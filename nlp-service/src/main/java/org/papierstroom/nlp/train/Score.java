package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Precision, recall and F1 of a tagger's mentions against those marked by hand, over documents.
 *
 * <p>A mention is right when type and both ends are the same. Doubtful marks are never missed, and
 * a mention that touches one is never wrong.
 */
final class Score {

  /** Counts of one type; {@code normRight} of the right ones also have the right norm. */
  record Counts(int right, int wrong, int missed, int normRight) {

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Counts plus(Counts other) {
      return new Counts(
          right + other.right,
          wrong + other.wrong,
          missed + other.missed,
          normRight + other.normRight);
    }
  }

  /** A mention wrongly made or missed, for the list of errors. */
  record Error(String document, String what, Gold.Type type, String surface, String context) {}

  private final Map<Gold.Type, Counts> counts = new EnumMap<>(Gold.Type.class);
  private final List<Error> errors = new ArrayList<>();

  Score() {
    for (Gold.Type type : Gold.Type.values()) {
      counts.put(type, new Counts(0, 0, 0, 0));
    }
  }

  /** What {@code found} in one document scores. */
  static Score of(CorpusDocument document, List<Gold> found) {
    Score score = new Score();
    for (Gold mention : found) {
      score.judge(document, mention);
    }
    for (Gold gold : document.gold()) {
      if (!gold.doubtful() && found.stream().noneMatch(mention -> same(gold, mention))) {
        score.count(gold.type(), new Counts(0, 0, 1, 0));
        score.error(document, "missed", gold);
      }
    }
    return score;
  }

  private void judge(CorpusDocument document, Gold mention) {
    for (Gold gold : document.gold()) {
      if (same(gold, mention)) {
        if (!gold.doubtful()) {
          boolean norm = gold.norm().equals(mention.norm());
          count(gold.type(), new Counts(1, 0, 0, norm ? 1 : 0));
          if (!norm && gold.type() != Gold.Type.ORG) {
            error(document, "norm " + mention.norm() + " for " + gold.norm(), gold);
          }
        }
        return;
      }
    }
    if (document.gold().stream().noneMatch(gold -> gold.doubtful() && touches(gold, mention))) {
      count(mention.type(), new Counts(0, 1, 0, 0));
      error(document, "wrong", mention);
    }
  }

  private void count(Gold.Type type, Counts more) {
    counts.merge(type, more, Counts::plus);
  }

  private void error(CorpusDocument document, String what, Gold at) {
    String text = document.text();
    String context =
        text.substring(Math.max(0, at.start() - 40), at.start())
            + "["
            + text.substring(at.start(), at.end())
            + "]"
            + text.substring(at.end(), Math.min(text.length(), at.end() + 30));
    errors.add(
        new Error(
            document.name(),
            what,
            at.type(),
            text.substring(at.start(), at.end()),
            context.replace('\n', ' ')));
  }

  void add(Score other) {
    other.counts.forEach(this::count);
    errors.addAll(other.errors);
  }

  Counts counts(Gold.Type type) {
    return counts.getOrDefault(type, new Counts(0, 0, 0, 0));
  }

  List<Error> errors() {
    return errors;
  }

  private static boolean same(Gold gold, Gold mention) {
    return gold.type() == mention.type()
        && gold.start() == mention.start()
        && gold.end() == mention.end();
  }

  private static boolean touches(Gold gold, Gold mention) {
    return gold.start() < mention.end() && mention.start() < gold.end();
  }
}
