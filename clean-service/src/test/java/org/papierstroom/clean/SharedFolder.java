package org.papierstroom.clean;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Material beside the repository, which never becomes part of it. */
public final class SharedFolder {

  private SharedFolder() {}

  /** A folder of {@code ../shared/data}; the test is skipped where that is absent. */
  public static Path of(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve(".mvn"))) {
      root = root.getParent();
    }
    Path folder =
        root == null ? Path.of(name) : root.resolveSibling("shared").resolve("data").resolve(name);
    assumeTrue(Files.isDirectory(folder), "no ../shared/data/" + name + " beside the repository");
    return folder;
  }
}
