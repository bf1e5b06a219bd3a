package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Runs the line once over the sample letters in a temporary place and ends: the training run of the
 * launcher's AOT cache, which remembers the classes that a real run will need.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

  @Override
  public Integer call() throws Exception {
    var place = Files.createTempDirectory("papierstroom-warm-up-");
    try {
      Logging.toFile(place.resolve("papierstroom.log"));
      WarmUp.run(place, new PrintWriter(Writer.nullWriter()));
      return 0;
    } finally {
      try (var paths = Files.walk(place)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
