package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.papierstroom.nlp.tag.Tagger;
import org.papierstroom.nlp.tag.TaggerSettings;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.NameModel;

/**
 * What lexicon and model each contribute to finding organisations: {@code AblationMain FOLDER}, the
 * folder as for {@link ScoreMain}.
 */
public final class AblationMain {

  private AblationMain() {}

  public static void main(String[] args) throws IOException {
    List<CorpusDocument> documents = ScoreMain.documents(Path.of(args[0]));
    Lexicon lexicon = Lexicon.load(List.of());
    List<NameModel> model = List.of(NameModel.trained());
    System.out.println("organisations by\tprecision\trecall\tf1\tlow\thigh");
    print("rules alone", documents, Lexicon.empty(), List.of());
    print("lexicon", documents, lexicon, List.of());
    print("model", documents, Lexicon.empty(), model);
    print("lexicon and model", documents, lexicon, model);
  }

  private static void print(
      String name, List<CorpusDocument> documents, Lexicon lexicon, List<NameModel> models) {
    Tagger tagger = Tagger.of(TaggerSettings.defaults(), lexicon, models);
    List<Score> scores = ScoreMain.scores(tagger, documents);
    Score total = new Score();
    scores.forEach(total::add);
    Score.Counts counts = total.counts(Gold.Type.ORG);
    Bootstrap.Interval interval = Bootstrap.f1(scores, Gold.Type.ORG);
    System.out.printf(
        Locale.ROOT,
        "%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f%n",
        name,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        interval.low(),
        interval.high());
  }
}
