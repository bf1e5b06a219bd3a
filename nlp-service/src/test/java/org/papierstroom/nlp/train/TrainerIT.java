package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.nlp.tag.lexicon.Lexicon;

class TrainerIT {

  @Test
  void sameCorpusGivesSameBytes() throws IOException {
    List<CorpusDocument> documents = Corpus.read(Path.of("src/main/corpus/dev")).subList(0, 4);
    assertArrayEquals(train(documents), train(documents));
  }

  private static byte[] train(List<CorpusDocument> documents) throws IOException {
    return StableZip.of(
        Trainer.train(documents, Lexicon.load(List.of()), SmallWords.of(documents)));
  }
}
