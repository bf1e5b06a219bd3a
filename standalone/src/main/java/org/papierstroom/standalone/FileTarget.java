package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the outcome of a file is written: NAME.extension, NAME being the file's name without its
 * own extension, in one directory for all or beside each file.
 *
 * @param directory absent: beside each file
 * @param extensions of the files that will be written for each input
 */
record FileTarget(Optional<Path> directory, List<String> extensions) {

  FileTarget {
    extensions = List.copyOf(extensions);
  }

  /**
   * Says why {@code file} cannot be done beside the others: its outcome would overwrite an input or
   * another file's outcome. Empty when it can.
   *
   * @param claimed the outcomes of the files looked at before; this one's are added
   */
  String clash(Path file, List<Path> inputs, Map<Path, Path> claimed) {
    for (var extension : extensions) {
      var output = absolute(output(file, extension));
      if (inputs.stream().anyMatch(input -> absolute(input).equals(output))) {
        return "%s: its outcome would overwrite the input %s; give another directory with --out."
            .formatted(file, output.getFileName());
      }
      var other = claimed.putIfAbsent(output, file);
      if (other != null) {
        return "%s: its outcome would overwrite that of %s; do them one by one."
            .formatted(file, other);
      }
    }
    return "";
  }

  /** Writes a whole file or none: a reader never sees half of it. */
  void write(Path file, String extension, byte[] content) throws IOException {
    var output = output(file, extension);
    var parent = absolute(output).getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    var part = output.resolveSibling(output.getFileName() + ".part");
    Files.write(part, content);
    Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
  }

  Path output(Path file, String extension) {
    var name = name(file) + "." + extension;
    return directory.map(out -> out.resolve(name)).orElseGet(() -> file.resolveSibling(name));
  }

  private static String name(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
