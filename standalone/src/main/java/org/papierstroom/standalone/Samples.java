package org.papierstroom.standalone;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.papierstroom.bucket.Bucket;

/** The project's own sample letters, which the build puts beside the classes. */
final class Samples {

  private static final String FOLDER = "samples";

  private Samples() {}

  /** Copies the letters that are not there yet; answers the names of those it copied. */
  static List<String> drop(Bucket inbox) throws CannotContinue {
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

  private static List<String> copy(Path samples, Bucket inbox) throws IOException {
    var copied = new ArrayList<String>();
    try (var letters = Files.list(samples)) {
      for (var letter : letters.sorted().toList()) {
        var name = letter.getFileName().toString();
        if (inbox.find(name).isEmpty()) {
          put(letter, name, inbox);
          copied.add(name);
        }
      }
    }
    return copied;
  }

  /** By way of a file of its own: a letter may be an entry of our jar. */
  private static void put(Path letter, String name, Bucket inbox) throws IOException {
    var file = Files.createTempFile("papierstroom-", ".pdf");
    try {
      Files.copy(letter, file, StandardCopyOption.REPLACE_EXISTING);
      inbox.put(name, file);
    } finally {
      Files.delete(file);
    }
  }
}
