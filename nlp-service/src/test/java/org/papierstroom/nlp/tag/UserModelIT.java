package org.papierstroom.nlp.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Mention;

/** A model that a user trained with OpenNLP's own features works beside ours. */
class UserModelIT {

  @Test
  void usersOwnModelFindsWhatOursDoesNotKnow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      smallLetterNames().serialize(out);
    }
    Tagger tagger = Tagger.load(new TaggerSettings(false, List.of(), Optional.of(file)));
    List<Mention> mentions = tagger.tag(clean("vandaag kwam zeemeeuw langs .")).mentions();
    assertEquals(List.of("zeemeeuw"), mentions.stream().map(Mention::text).toList());
  }

  /** Whatever stands third is an organisation, capital or not. */
  private static TokenNameFinderModel smallLetterNames() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String[] tokens = {"vandaag", "kwam", "zeemeeuw", "langs", "."};
      Span[] names = {new Span(2, 3, "organisation")};
      samples.add(new NameSample(tokens, names, false));
    }
    return NameFinderME.train(
        "nl",
        "organisation",
        ObjectStreamUtils.createObjectStream(samples),
        TrainingParameters.defaultParams(),
        new TokenNameFinderFactory());
  }

  private static CleanText clean(String text) {
    return new CleanText(text, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }
}
