package org.papierstroom.clean.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a parser process leaves behind: pictures of pages, when it was killed during OCR. */
final class TemporaryFolder {

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  private static final String PREFIX = "papierstroom-parser-";

  private TemporaryFolder() {}

  static Path make() throws IOException {
    return Files.createTempDirectory(PREFIX);
  }

  /** Deletes the folder of this process, where it is one of its own. */
  static void deleteOwn() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    if (folder.getFileName().toString().startsWith(PREFIX)) {
      delete(folder);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("temporary files stay folder={} fault={}", folder, e.getClass().getSimpleName());
    }
  }
}
