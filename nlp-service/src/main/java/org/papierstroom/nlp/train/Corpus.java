package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The marked documents of one split: {@code train}, {@code dev} or {@code test}. */
public final class Corpus {

  private Corpus() {}

  /** The documents of a folder, by name. */
  public static List<CorpusDocument> read(Path folder) throws IOException {
    List<CorpusDocument> documents = new ArrayList<>();
    for (Path file : files(folder)) {
      documents.add(CorpusDocument.parse(file.getFileName().toString(), Files.readAllLines(file)));
    }
    return documents;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
