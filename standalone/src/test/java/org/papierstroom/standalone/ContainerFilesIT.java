package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The linters of the container files, where npm has them: npm install --global dclint ... */
class ContainerFilesIT {

  @Test
  void dockerComposeFileIsAsItsSchemaSays() throws Exception {
    lint("dclint", "docker-compose.yml");
  }

  @Test
  void dockerfileHasNoMistakes() throws Exception {
    lint("dockerfile-utils", "lint", "Dockerfile");
  }

  private void lint(String tool, String... arguments) throws Exception {
    assumeTrue(run(tool, "--version") == 0, tool + " is not installed: not linted");

    assertEquals(0, run(tool, arguments), () -> "see the output of " + tool);
  }

  private int run(String tool, String... arguments) throws InterruptedException {
    var command = new ArrayList<>(List.of(tool));
    command.addAll(List.of(arguments));
    var process = start(command);
    if (process.isEmpty()) {
      return -1;
    }
    if (!process.get().waitFor(60, TimeUnit.SECONDS)) {
      process.get().destroyForcibly();
      throw new AssertionError(tool + " did not end within 60 s");
    }
    return process.get().exitValue();
  }

  private static Optional<Process> start(List<String> command) {
    try {
      return Optional.of(
          new ProcessBuilder(command).directory(Compose.ROOT.toFile()).inheritIO().start());
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }
}
