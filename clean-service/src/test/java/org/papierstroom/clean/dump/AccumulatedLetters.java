package org.papierstroom.clean.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papierstroom.testkit.dump.AccumulatedLetter;
import org.papierstroom.testkit.dump.LetterAccumulator;
import org.papierstroom.testkit.dump.LetterSetting;

/** Letters of sentences that the repair's language model has never seen. */
final class AccumulatedLetters {

  private final List<String> sentences = new ArrayList<>();

  /** Sentences of the parts of the corpus that nothing is trained on. */
  AccumulatedLetters() {
    for (String part : List.of("dev", "test")) {
      Path folder = corpus().resolve(part);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          Files.readAllLines(file).stream()
              .filter(line -> !line.startsWith("#") && line.length() > 40)
              .map(line -> line.replaceAll("\\{([^}|]*)(\\|[^}]*)?\\}", "$1"))
              .forEach(sentences::add);
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static Path corpus() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("nlp-service/src/main/corpus"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("run inside the checkout: no nlp-service/src/main/corpus");
    }
    return folder.resolve("nlp-service/src/main/corpus");
  }

  AccumulatedLetter letter(LetterSetting setting, long seed) {
    Random random = new Random(seed);
    Stream<String> paragraphs = Stream.generate(() -> paragraph(random));
    return LetterAccumulator.accumulate(setting, paragraphs, seed);
  }

  private String paragraph(Random random) {
    int count = 1 + random.nextInt(5);
    return random
        .ints(count, 0, sentences.size())
        .mapToObj(sentences::get)
        .collect(Collectors.joining(" "));
  }

  /** Edits and characters of a letter's pages against what was printed on them. */
  record Errors(int edits, int characters) {

    double rate() {
      return (double) edits / characters;
    }

    static Errors of(AccumulatedLetter letter, List<List<RepairedLine>> pages) {
      int edits = 0;
      int characters = 0;
      for (int k = 0; k < letter.pages().size(); k++) {
        String gold = squeezed(letter.pages().get(k).stream());
        String found =
            k < pages.size() ? squeezed(pages.get(k).stream().map(RepairedLine::text)) : "";
        edits += distance(gold, found);
        characters += gold.length();
      }
      return new Errors(edits, characters);
    }

    private static String squeezed(Stream<String> lines) {
      return lines
          .map(line -> line.strip().replaceAll("\\s+", " "))
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining(" "));
    }

    private static int distance(String a, String b) {
      int[] above = new int[b.length() + 1];
      for (int j = 0; j < above.length; j++) {
        above[j] = j;
      }
      for (int i = 1; i <= a.length(); i++) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
          int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
        }
        above = row;
      }
      return above[b.length()];
    }
  }
}
