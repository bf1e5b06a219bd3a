package org.papierstroom.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.papierstroom.contract.CleanText;
import org.papierstroom.nlp.tag.Tagger;

/**
 * The tagger as a ratio to plain OpenNLP, its simple tokenizer and one name finder with default
 * features and parameters: {@code TagSpeed CORPUS}, the folder with {@code train} and {@code dev}.
 *
 * <p>The plain finder is trained on the organisations of the training split, then both read the dev
 * split, plain OpenNLP line by line, on one thread; rounds of the two alternate in one warm JVM and
 * each round gives one ratio of processor time.
 */
public final class TagSpeed {

  private static final Pattern MARK = Pattern.compile("\\{([^|}]*)(\\|[^}]*)?\\}");
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 25;

  private TagSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Tagger tagger = Tagger.load();
    NameFinderME finder = new NameFinderME(plainModel(lines(corpus.resolve("train"))));
    List<String> texts = texts(corpus.resolve("dev"));
    double[] ratios = new double[ROUNDS];
    double[] seconds = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long plain = time(() -> texts.forEach(text -> plain(finder, text)));
      long ours = time(() -> texts.forEach(text -> tagger.tag(clean(text))));
      if (round >= 0) {
        ratios[round] = (double) plain / ours;
        seconds[round] = ours / 1e9;
      }
    }
    Arrays.sort(ratios);
    Arrays.sort(seconds);
    int letters = texts.stream().mapToInt(String::length).sum();
    System.out.printf(
        Locale.ROOT,
        "letters %d, rounds %d, tag to plain OpenNLP: median %.2f, min %.2f, max %.2f; %.2f million"
            + " letters per second%n",
        letters,
        ROUNDS,
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1],
        letters / seconds[ROUNDS / 2] / 1e6);
  }

  private static void plain(NameFinderME finder, String text) {
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        finder.find(SimpleTokenizer.INSTANCE.tokenize(line));
      }
    }
    finder.clearAdaptiveData();
  }

  private static CleanText clean(String text) {
    return new CleanText(text, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }

  private static long time(Runnable work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    work.run();
    return thread.getCurrentThreadCpuTime() - start;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      String marked = Files.readString(file).replaceAll("(?m)^#.*$", "");
      texts.add(MARK.matcher(marked).replaceAll("$1"));
    }
    return texts;
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder)) {
      Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(lines::add);
    }
    return lines;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static TokenNameFinderModel plainModel(List<String> marked) throws IOException {
    List<NameSample> samples = marked.stream().map(TagSpeed::sample).toList();
    return NameFinderME.train(
        "nl",
        "organisation",
        ObjectStreamUtils.createObjectStream(samples),
        TrainingParameters.defaultParams(),
        new TokenNameFinderFactory());
  }

  private static NameSample sample(String marked) {
    List<String> tokens = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    int at = 0;
    for (MatchResult mark : MARK.matcher(marked).results().toList()) {
      tokens.addAll(tokens(marked.substring(at, mark.start())));
      int from = tokens.size();
      tokens.addAll(tokens(mark.group(1)));
      String type = Optional.ofNullable(mark.group(2)).orElse("|O:");
      if (type.startsWith("|O:") && tokens.size() > from) {
        names.add(new Span(from, tokens.size(), "organisation"));
      }
      at = mark.end();
    }
    tokens.addAll(tokens(marked.substring(at)));
    return new NameSample(tokens.toArray(String[]::new), names.toArray(Span[]::new), false);
  }

  private static List<String> tokens(String text) {
    return List.of(SimpleTokenizer.INSTANCE.tokenize(text));
  }
}
