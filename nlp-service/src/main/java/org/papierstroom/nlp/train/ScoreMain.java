package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papierstroom.nlp.tag.Tagger;

/**
 * Scores the tagger: {@code ScoreMain FOLDER [errors]}, where FOLDER is a split of the corpus or a
 * collection of letters with {@code body.txt} and {@code entities.tsv}.
 */
public final class ScoreMain {

  private ScoreMain() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<CorpusDocument> documents = documents(folder);
    print(scores(Tagger.load(), documents), args.length > 1 && args[1].equals("errors"));
  }

  static void print(List<Score> scores, boolean errors) {
    Score total = new Score();
    scores.forEach(total::add);
    if (errors) {
      for (Score.Error error : total.errors()) {
        System.out.printf(
            "%s\t%s\t%s\t%s\t%s%n",
            error.document(), error.what(), error.type(), error.surface(), error.context());
      }
    }
    System.out.println("type\tprecision\trecall\tf1\tlow\thigh\tnorm\tright\twrong\tmissed");
    for (Gold.Type type : Gold.Type.values()) {
      print(type, total.counts(type), Bootstrap.f1(scores, type));
    }
  }

  static List<CorpusDocument> documents(Path folder) throws IOException {
    if (!Corpus.files(folder).isEmpty()) {
      return Corpus.read(folder);
    }
    return Letters.read(folder);
  }

  static List<Score> scores(Tagger tagger, List<CorpusDocument> documents) {
    List<Score> scores = new ArrayList<>();
    for (CorpusDocument document : documents) {
      scores.add(Score.of(document, Run.of(tagger, document)));
    }
    return scores;
  }

  private static void print(Gold.Type type, Score.Counts counts, Bootstrap.Interval interval) {
    System.out.printf(
        Locale.ROOT,
        "%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d%n",
        type,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        interval.low(),
        interval.high(),
        counts.right() == 0 ? 0 : (double) counts.normRight() / counts.right(),
        counts.right(),
        counts.wrong(),
        counts.missed());
  }
}
