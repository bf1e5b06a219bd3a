package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real letters marked by hand: a folder per letter with {@code body.txt}, its pages separated by
 * form feeds, and {@code entities.tsv} with page, start, end, surface, type, norm and doubtful, the
 * offsets counting code points of that page. For measuring only, never for training.
 */
final class Letters {

  private Letters() {}

  static List<CorpusDocument> read(Path folder) throws IOException {
    List<CorpusDocument> letters = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path letter : folders.filter(Files::isDirectory).sorted().toList()) {
        letters.add(letter(letter));
      }
    }
    return letters;
  }

  private static CorpusDocument letter(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("body.txt"));
    List<Integer> pages = pageStarts(text);
    List<Gold> gold = new ArrayList<>();
    List<String> rows = Files.readAllLines(folder.resolve("entities.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      int page = pages.get(Integer.parseInt(cells[0]) - 1);
      gold.add(
          new Gold(
              text.offsetByCodePoints(page, Integer.parseInt(cells[1])),
              text.offsetByCodePoints(page, Integer.parseInt(cells[2])),
              Gold.Type.valueOf(cells[4]),
              cells[5],
              cells[6].equals("1")));
    }
    return new CorpusDocument(folder.getFileName().toString(), text, gold);
  }

  private static List<Integer> pageStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\f'); i >= 0; i = text.indexOf('\f', i + 1)) {
      starts.add(i + 1);
    }
    return starts;
  }
}
