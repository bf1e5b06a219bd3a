package org.papierstroom.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papierstroom.testkit.broker.Program;

/** The services' jars, as the build made them before this module. */
final class ServiceJars {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

  private ServiceJars() {}

  /** A service such as {@code clean-service} as a program. */
  static Program program(String service) {
    Path target = REPOSITORY.resolve(service).resolve("target");
    try (var files = Files.list(target)) {
      return Program.jar(
          files
              .filter(file -> file.getFileName().toString().matches("papierstroom-.*-run\\.jar"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no jar in " + target)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
