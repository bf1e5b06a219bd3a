package org.papierstroom.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.testkit.broker.JvmProcess;
import org.papierstroom.testkit.broker.Program;

/**
 * A fixed run of the fuzzer: the same inputs each time. {@code mvn verify -Pfull} makes it longer.
 */
class FuzzingIT {

  private static final int RUNS = Integer.getInteger("papierstroom.fuzz.runs", 1_000);
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  /** Seconds on a busy machine; an input that takes longer is a finding. */
  private static final int LONGEST_INPUT = 60;

  /** What computes and decodes nothing: counting its branches would take most of the time. */
  private static final String SEARCH =
      Stream.of("ShuffleSearch", "LanguageModel", "LongTable")
          .map(name -> "org.papierstroom.clean.dump." + name + "**")
          .collect(Collectors.joining(":"));

  @Test
  void noBytesBreakADecoder(@TempDir Path directory) throws Exception {
    Path seeds = Files.createDirectory(directory.resolve("seeds"));
    Seeds.write(seeds);
    Program jazzer =
        Program.mainClass(
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Decoders.class.getName(),
            "--instrumentation_includes=org.papierstroom.**",
            "--instrumentation_excludes=" + SEARCH,
            "--disabled_hooks=*",
            "--reproducer_path=" + directory,
            "-artifact_prefix=" + directory + "/",
            "-runs=" + RUNS,
            "-seed=1",
            "-max_len=1024",
            "-timeout=" + LONGEST_INPUT,
            "-rss_limit_mb=4096",
            seeds.toString());

    try (JvmProcess process = JvmProcess.start(jazzer.withHeap("512m"), directory.resolve("out"))) {
      int exit = process.awaitEnd(PATIENCE);

      assertEquals(0, exit, process::output);
      assertTrue(process.output().contains("DONE"), process::output);
    }
  }
}
