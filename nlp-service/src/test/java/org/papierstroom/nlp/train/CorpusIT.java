package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.text.Sentences;

/** What the corpus promises: size, spread, and a test split that measures generalisation. */
class CorpusIT {

  private static final Path CORPUS = Path.of("src/main/corpus");
  private static final List<String> SPLITS = List.of("train", "dev", "test");

  @Test
  void corpusHasFourThousandSentencesInTwentyFields() throws IOException {
    int sentences = 0;
    Set<String> fields = new HashSet<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("# field: ")) {
          fields.add(line);
        } else if (line.strip().contains(" ") && !line.startsWith("#")) {
          sentences++;
        }
      }
    }
    System.out.printf("corpus: %d sentences, %d fields%n", sentences, fields.size());
    assertTrue(sentences >= 4000, "sentences: " + sentences);
    assertTrue(fields.size() >= 20, "fields: " + fields.size());
  }

  @Test
  void noSentenceStandsTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.length() > 60
            && ".?!".contains(line.substring(line.length() - 1))
            && !seen.add(line)) {
          twice.add(file.getFileName() + ": " + line);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  /** The share of templates: sentences of the same mould once names and figures are taken out. */
  @Test
  void sentencesDifferInMoreThanNamesAndFigures() throws IOException {
    Map<String, Integer> moulds = new HashMap<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.length() > 40 && !line.startsWith("#")) {
          moulds.merge(line.replaceAll("\\{[^}]*}", "X").replaceAll("\\d+", "0"), 1, Integer::sum);
        }
      }
    }
    int sentences = moulds.values().stream().mapToInt(Integer::intValue).sum();
    int templates = moulds.values().stream().filter(n -> n > 1).mapToInt(Integer::intValue).sum();
    System.out.printf("corpus: %d of %d sentences share a mould%n", templates, sentences);
    assertTrue(templates * 100 < sentences, templates + " of " + sentences);
  }

  @Test
  void everyDocumentIsInOneSplit() throws IOException {
    Set<Path> names = new HashSet<>();
    for (Path file : files()) {
      assertTrue(names.add(file.getFileName()), file.toString());
    }
  }

  @Test
  void thirdOfTheTestOrganisationsIsNewToModelAndLexicon() throws IOException {
    Set<String> trained = organisations("train");
    Set<String> tested = organisations("test");
    Lexicon lexicon = Lexicon.load(List.of());
    long unknown =
        tested.stream().filter(name -> !trained.contains(name) && !isKnown(lexicon, name)).count();
    System.out.printf("test split: %d of %d organisations are new%n", unknown, tested.size());
    assertTrue(unknown * 3 >= tested.size(), unknown + " of " + tested.size());
  }

  private static boolean isKnown(Lexicon lexicon, String name) {
    var sentence = Sentences.of(name).getFirst();
    return lexicon.longestAt(sentence, 0).filter(m -> m.to() == sentence.size()).isPresent();
  }

  private static Set<String> organisations(String split) throws IOException {
    Set<String> names = new HashSet<>();
    for (CorpusDocument document : Corpus.read(CORPUS.resolve(split))) {
      for (Gold gold : document.gold()) {
        if (gold.type() == Gold.Type.ORG) {
          names.add(document.text().substring(gold.start(), gold.end()));
        }
      }
    }
    return names;
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String split : SPLITS) {
      files.addAll(Corpus.files(CORPUS.resolve(split)));
    }
    return files;
  }
}
