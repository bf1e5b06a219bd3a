package org.papierstroom.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.parser.Assignment;
import org.papierstroom.clean.parser.ParserLimits;
import org.papierstroom.clean.parser.ParserPool;
import org.papierstroom.clean.parser.ParserProgram;
import org.papierstroom.clean.parser.Verdict;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;

/**
 * Documents per second in parser processes, as a ratio to the same in this JVM: {@code
 * ParserIsolation WORKERS FILES...}. Rounds of the two alternate in one run, both warm, and each
 * gives one ratio; 1 means that isolation costs nothing.
 */
public final class ParserIsolation {

  /**
   * Until each JVM has compiled what it reads with: some 16 s of processor time, which the parser
   * processes need each for itself.
   */
  private static final Duration WARM_UP = Duration.ofMinutes(3);

  private static final int ROUNDS = 15;

  /** A round of a few documents is mostly its last one. */
  private static final int LEAST_DOCUMENTS = 200;

  private static final ProcessorTime PROCESSORS = new ProcessorTime(ProcessHandle.current().pid());

  /** As the service sets them, except that no process is replaced. */
  private static final ParserLimits LIMITS =
      new ParserLimits(
          512 << 20,
          16 << 20,
          Integer.MAX_VALUE,
          Duration.ofSeconds(60),
          Duration.ofSeconds(5),
          Limits.DEFAULT);

  private static final MadeBy MADE_BY = DocumentReaders.madeBy("benchmark");

  private ParserIsolation() {}

  public static void main(String[] arguments) throws Exception {
    int workers = Integer.parseInt(arguments[0]);
    List<byte[]> files = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      files.add(Files.readAllBytes(Path.of(file)));
    }
    int passes = Math.ceilDiv(LEAST_DOCUMENTS, files.size());
    List<byte[]> contents =
        Collections.nCopies(passes, files).stream().flatMap(List::stream).toList();
    DocumentReader reader = DocumentReaders.standard();
    List<Round> rounds = new ArrayList<>();
    try (ParserPool pool = new ParserPool(ParserProgram.standard(LIMITS), workers);
        ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      Reading inside = content -> inThisJvm(reader, content);
      Reading outside = content -> inAProcess(pool, content);
      long begin = System.nanoTime();
      while (System.nanoTime() - begin < WARM_UP.toNanos()) {
        Round.of(threads, contents, inside, outside);
      }
      for (int i = 0; i < ROUNDS; i++) {
        rounds.add(Round.of(threads, contents, inside, outside));
      }
    }
    double[] ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
    System.out.printf(
        "documents %d, workers %d, rounds %d, parser processes to this JVM, documents per second:"
            + " median %.2f, min %.2f, max %.2f%n",
        contents.size(), workers, ROUNDS, ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
    tell("in this JVM", contents.size(), rounds.stream().map(Round::inside).toList());
    tell("in parser processes", contents.size(), rounds.stream().map(Round::outside).toList());
  }

  private static void tell(String where, int documents, List<Cost> costs) {
    double all = (double) documents * costs.size();
    System.out.printf(
        "%s: %.1f documents per second, %.2f ms of processor time a document%n",
        where,
        all * 1e9 / costs.stream().mapToLong(Cost::nanoseconds).sum(),
        costs.stream().mapToDouble(Cost::processorSeconds).sum() * 1e3 / all);
  }

  /** The same documents in the one way and then in the other. */
  private record Round(Cost inside, Cost outside) {
    static Round of(ExecutorService threads, List<byte[]> contents, Reading inside, Reading outside)
        throws Exception {
      return new Round(cost(threads, contents, inside), cost(threads, contents, outside));
    }

    double ratio() {
      return (double) inside.nanoseconds() / outside.nanoseconds();
    }
  }

  /**
   * What reading all documents took.
   *
   * @param processorSeconds of this JVM and its children together
   */
  private record Cost(long nanoseconds, double processorSeconds) {}

  /** Gives the length of the text event. */
  private interface Reading {
    int of(byte[] content) throws Exception;
  }

  private static Cost cost(ExecutorService threads, List<byte[]> contents, Reading reading)
      throws Exception {
    double used = PROCESSORS.seconds();
    long start = System.nanoTime();
    List<Callable<Integer>> work = new ArrayList<>();
    contents.forEach(content -> work.add(() -> reading.of(content)));
    for (Future<Integer> length : threads.invokeAll(work)) {
      if (length.get() == 0) {
        throw new IllegalStateException("an empty event");
      }
    }
    return new Cost(System.nanoTime() - start, PROCESSORS.seconds() - used);
  }

  private static int inThisJvm(DocumentReader reader, byte[] content) {
    Assignment assignment = assignment(content);
    return switch (reader.read(content, Source.PDF)) {
      case Outcome.Passed<CleanText>(CleanText text) ->
          Json.write(TextEvent.of(assignment.document(), assignment.source(), MADE_BY, text))
              .length;
      case Outcome.Parked<CleanText> parked -> throw unfit(parked.detail());
    };
  }

  private static int inAProcess(ParserPool pool, byte[] content) throws Exception {
    return switch (pool.read(assignment(content), content)) {
      case Verdict.Answered(Outcome.Passed<byte[]>(byte[] event)) -> event.length;
      case Verdict.Answered(Outcome.Parked<byte[]> parked) -> throw unfit(parked.detail());
      case Verdict.Killed killed -> throw unfit(killed.detail());
    };
  }

  private static IllegalArgumentException unfit(String detail) {
    return new IllegalArgumentException("a file without text to measure: " + detail);
  }

  private static Assignment assignment(byte[] content) {
    Source source = new Source("letter.pdf", Source.PDF, content.length);
    return new Assignment(DocumentId.of(content), source, MADE_BY, Policy.USUAL);
  }
}
