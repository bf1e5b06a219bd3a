package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.Calibration;
import org.papierstroom.nlp.tag.organisation.NameModel;
import org.papierstroom.nlp.tag.organisation.Vocabulary;

/**
 * Trains the model of the build: {@code TrainMain CORPUS CLASSES}. Does nothing when the model in
 * {@code CLASSES} was made from the same inputs.
 */
public final class TrainMain {

  private static final String MODEL = "org/papierstroom/nlp/tag/organisation/organisations-nl.bin";

  private TrainMain() {}

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Path model = classes.resolve(MODEL);
    Path stamp = classes.resolveSibling("organisations-nl.inputs");
    String inputs = Inputs.hash(corpus, classes);
    if (Files.exists(model) && stored(stamp).equals(Optional.of(inputs))) {
      System.out.println("model: inputs unchanged");
      return;
    }
    long start = System.nanoTime();
    List<CorpusDocument> documents = new ArrayList<>(Corpus.read(corpus.resolve("train")));
    Vocabulary vocabulary = SmallWords.of(documents);
    Lexicon lexicon = Lexicon.load(List.of());
    TokenNameFinderModel trained = Trainer.train(documents, lexicon, vocabulary);
    Files.createDirectories(model.getParent());
    Files.write(model.resolveSibling(Vocabulary.RESOURCE), new TreeSet<>(vocabulary.words()));
    Files.write(model, StableZip.of(trained));
    Files.write(
        model.resolveSibling(Calibration.RESOURCE),
        Calibrating.on(
                Corpus.read(corpus.resolve("dev")), lexicon, NameModel.of(trained, vocabulary))
            .lines());
    Files.writeString(stamp, inputs);
    System.out.printf(
        "model: trained on %d documents in %d s, %d kB%n",
        documents.size(), (System.nanoTime() - start) / 1_000_000_000L, Files.size(model) / 1024);
  }

  private static Optional<String> stored(Path stamp) throws IOException {
    return Files.exists(stamp) ? Optional.of(Files.readString(stamp)) : Optional.empty();
  }
}
