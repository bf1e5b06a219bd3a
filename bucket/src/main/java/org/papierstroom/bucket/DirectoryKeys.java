package org.papierstroom.bucket;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Keys and the files of a directory that they name. */
record DirectoryKeys(Path root) {

  /** What file systems allow, in bytes of UTF-8: of one name, and of a whole path. */
  private static final int LONGEST_NAME = 255;

  private static final int LONGEST_PATH = 4096;

  String key(Path file) {
    String relative = root.relativize(file).toString();
    String separator = file.getFileSystem().getSeparator();
    return separator.equals("/") ? relative : relative.replace(separator, "/");
  }

  /** The file of a key; nothing when no file below the root can have it. */
  Optional<Path> file(String key) {
    if (key.isEmpty() || !fits(key)) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(key);
      return file.normalize().equals(file) && file.startsWith(root) && !file.equals(root)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean fits(String key) {
    int longest = 0;
    for (String name : key.split("/", -1)) {
      longest = Math.max(longest, name.getBytes(StandardCharsets.UTF_8).length);
    }
    return longest <= LONGEST_NAME
        && root.toString().length() + key.getBytes(StandardCharsets.UTF_8).length < LONGEST_PATH;
  }
}
