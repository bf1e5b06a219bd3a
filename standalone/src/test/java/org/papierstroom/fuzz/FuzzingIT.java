package org.papierstroom.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papierstroom.testkit.broker.JvmProcess;
import org.papierstroom.testkit.broker.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fixed run of the fuzzer for each decoder: the same inputs each time. {@code mvn verify -Pfull}
 * makes it longer.
 */
@Execution(ExecutionMode.CONCURRENT)
class FuzzingIT {

  private static final Logger LOG = LoggerFactory.getLogger(FuzzingIT.class);

  /** Above this, compiling well pays. */
  private static final int QUICK = 1_000;

  private static final int RUNS = Integer.getInteger("papierstroom.fuzz.runs", QUICK);
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** A text file takes a hundred times as long as anything else: it has one input in sixteen. */
  private static final int SHARES = 16;

  private static final int SHARES_OF_OTHERS = (SHARES - 1) / (Decoder.values().length - 1);

  /**
   * Seconds on a busy machine; an input that takes longer is a finding. The first one loads all of
   * Jackson and waits until it is instrumented, which took a minute beside two other programs.
   */
  private static final int LONGEST_INPUT = 120;

  /** What computes and decodes nothing: counting its branches would take most of the time. */
  private static final String SEARCH =
      Stream.of("ShuffleSearch", "LanguageModel", "LongTable")
          .map(name -> "org.papierstroom.clean.dump." + name + "**")
          .collect(Collectors.joining(":"));

  @ParameterizedTest
  @EnumSource
  void noBytesBreakADecoder(Decoder decoder, @TempDir Path directory) throws Exception {
    int runs = RUNS / SHARES * (decoder == Decoder.TEXT_FILE ? 1 : SHARES_OF_OTHERS);
    Path seeds = Files.createDirectory(directory.resolve("seeds"));
    Seeds.write(decoder, seeds);
    Program jazzer =
        Program.mainClass(
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Decoders.class.getName(),
            "--target_args=" + decoder,
            "--instrumentation_includes=org.papierstroom.**:tools.jackson.**",
            "--instrumentation_excludes=" + SEARCH,
            "--disabled_hooks=*",
            "--reproducer_path=" + directory,
            "-artifact_prefix=" + directory + "/",
            "-runs=" + runs,
            "-seed=1",
            "-max_len=1024",
            "-timeout=" + LONGEST_INPUT,
            "-rss_limit_mb=4096",
            seeds.toString());

    Program thorough = RUNS > QUICK ? jazzer.compiledWell() : jazzer;
    try (JvmProcess process =
        JvmProcess.start(thorough.withHeap("512m"), directory.resolve("out"))) {
      int exit = process.awaitEnd(PATIENCE);

      assertEquals(0, exit, process::output);
      LOG.info("fuzzed decoder={} {}", decoder, summary(process));
    }
  }

  /**
   * What Jazzer says at its end: how many inputs, how much of the code they reached, how many a
   * second.
   */
  private static String summary(JvmProcess process) {
    return process
        .output()
        .lines()
        .filter(line -> line.contains("DONE"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(process.output()));
  }
}
