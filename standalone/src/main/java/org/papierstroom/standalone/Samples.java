package org.papierstroom.standalone;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The project's own sample letters, which the build puts beside the classes. */
final class Samples {

  private static final String FOLDER = "samples";

  private Samples() {}

  /** Copies the letters that are not there yet; answers the names of those it copied. */
  static List<String> drop(Path inbox) throws CannotContinue {
    try {
      var source =
          Path.of(Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(source)) {
        return copy(source.resolve(FOLDER), inbox);
      }
      try (var jar = FileSystems.newFileSystem(source)) {
        return copy(jar.getPath(FOLDER), inbox);
      }
    } catch (IOException | URISyntaxException e) {
      throw new CannotContinue("The sample letters cannot be copied: " + Sentence.of(e), e);
    }
  }

  private static List<String> copy(Path samples, Path inbox) throws IOException {
    var copied = new ArrayList<String>();
    try (var letters = Files.list(samples)) {
      for (var letter : letters.sorted().toList()) {
        var target = inbox.resolve(letter.getFileName().toString());
        if (!Files.exists(target)) {
          // Ingest waits while a name ends in .part: it never sees half a letter.
          var part = target.resolveSibling(target.getFileName() + ".part");
          Files.copy(letter, part);
          Files.move(part, target);
          copied.add(target.getFileName().toString());
        }
      }
    }
    return copied;
  }
}
