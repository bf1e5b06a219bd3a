package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papierstroom.nlp.tag.Tagger;
import org.papierstroom.nlp.tag.TaggerSettings;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.NameModel;
import org.papierstroom.nlp.tag.organisation.Vocabulary;

/**
 * Scores the tagger on documents its model was not trained on, without the test split: {@code
 * CrossValidationMain CORPUS FOLDS [errors]}. The documents of train and dev are dealt into folds
 * by turns; each fold is read with a model trained on the others.
 */
public final class CrossValidationMain {

  private CrossValidationMain() {}

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    int folds = Integer.parseInt(args[1]);
    List<CorpusDocument> documents = new ArrayList<>(Corpus.read(corpus.resolve("train")));
    documents.addAll(Corpus.read(corpus.resolve("dev")));
    Lexicon lexicon = Lexicon.load(List.of());
    List<Score> scores = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<CorpusDocument> held = new ArrayList<>();
      List<CorpusDocument> rest = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        (i % folds == fold ? held : rest).add(documents.get(i));
      }
      Vocabulary vocabulary = SmallWords.of(rest);
      NameModel model = NameModel.of(Trainer.train(rest, lexicon, vocabulary), vocabulary);
      Tagger tagger = Tagger.of(TaggerSettings.defaults(), lexicon, List.of(model));
      scores.addAll(ScoreMain.scores(tagger, held));
    }
    ScoreMain.print(scores, args.length > 2 && args[2].equals("errors"));
  }
}
