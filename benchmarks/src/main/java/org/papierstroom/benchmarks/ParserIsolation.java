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

  private static final int WARM_UP = 20;
  private static final int ROUNDS = 15;

  /** How often a round reads each file: a round of a few documents is mostly its last one. */
  private static final int PASSES = 5;

  private static final MadeBy MADE_BY = DocumentReaders.madeBy("benchmark");

  private ParserIsolation() {}

  public static void main(String[] arguments) throws Exception {
    int workers = Integer.parseInt(arguments[0]);
    List<byte[]> files = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      files.add(Files.readAllBytes(Path.of(file)));
    }
    List<byte[]> contents =
        Collections.nCopies(PASSES, files).stream().flatMap(List::stream).toList();
    DocumentReader reader = DocumentReaders.standard();
    ParserLimits limits =
        new ParserLimits(
            512 << 20,
            16 << 20,
            1_000_000,
            Duration.ofSeconds(60),
            Duration.ofSeconds(5),
            Limits.DEFAULT);
    double[] ratios = new double[ROUNDS];
    try (ParserPool pool = new ParserPool(ParserProgram.standard(limits), workers);
        ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        long inside = nanoseconds(threads, contents, content -> inThisJvm(reader, content));
        long outside = nanoseconds(threads, contents, content -> inAProcess(pool, content));
        if (round >= 0) {
          ratios[round] = (double) inside / outside;
        }
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        "documents %d, workers %d, rounds %d, parser processes to this JVM, documents per second:"
            + " median %.2f, min %.2f, max %.2f%n",
        contents.size(), workers, ROUNDS, ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
  }

  /** Gives the length of the text event. */
  private interface Reading {
    int of(byte[] content) throws Exception;
  }

  private static long nanoseconds(ExecutorService threads, List<byte[]> contents, Reading reading)
      throws Exception {
    long start = System.nanoTime();
    List<Callable<Integer>> work = new ArrayList<>();
    contents.forEach(content -> work.add(() -> reading.of(content)));
    for (Future<Integer> length : threads.invokeAll(work)) {
      if (length.get() == 0) {
        throw new IllegalStateException("an empty event");
      }
    }
    return System.nanoTime() - start;
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
