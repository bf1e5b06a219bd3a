package org.papierstroom.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papierstroom.clean.dump.TextReader;
import org.papierstroom.contract.Outcome;
import org.papierstroom.testkit.dump.AccumulatedLetter;
import org.papierstroom.testkit.dump.LetterAccumulator;
import org.papierstroom.testkit.dump.LetterSetting;

/**
 * Measures how time and memory for an accumulated dump grow with its pages. Arguments: a folder of
 * text files with a sentence on each line, and numbers of pages. Prints for each number: pages,
 * characters of the file, seconds, seconds per page, microseconds per character, and the megabytes
 * in use afterwards, the file itself among them.
 */
public final class DumpGrowth {

  private static final long SEED = 2;

  private DumpGrowth() {}

  public static void main(String[] arguments) throws IOException {
    List<String> sentences = sentences(Path.of(arguments[0]));
    TextReader reader = new TextReader();
    System.out.println("pages\tcharacters\tseconds\tper page\tµs/character\tMB");
    for (int i = 1; i < arguments.length; i++) {
      int pages = Integer.parseInt(arguments[i]);
      Random random = new Random(SEED);
      Stream<String> paragraphs = Stream.generate(() -> paragraph(sentences, random));
      LetterSetting setting = LetterSetting.drawn(SEED).with(Set.of()).ofPages(pages);
      AccumulatedLetter letter = LetterAccumulator.accumulate(setting, paragraphs, SEED);
      byte[] content = letter.text().getBytes(StandardCharsets.UTF_8);
      long start = System.nanoTime();
      Outcome<?> outcome = reader.read(content, "text/plain");
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!(outcome instanceof Outcome.Passed<?>)) {
        throw new IllegalStateException("the dump of " + pages + " pages was parked");
      }
      Runtime runtime = Runtime.getRuntime();
      runtime.gc();
      System.out.printf(
          "%d\t%d\t%.1f\t%.2f\t%.1f\t%d%n",
          pages,
          letter.text().length(),
          seconds,
          seconds / pages,
          1e6 * seconds / letter.text().length(),
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }

  private static String paragraph(List<String> sentences, Random random) {
    return random
        .ints(1 + random.nextInt(5), 0, sentences.size())
        .mapToObj(sentences::get)
        .collect(Collectors.joining(" "));
  }

  private static List<String> sentences(Path folder) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#") && line.length() > 40) {
            sentences.add(line.replaceAll("\\{([^}|]*)(\\|[^}]*)?\\}", "$1"));
          }
        }
      }
    }
    return sentences;
  }
}
