package org.papierstroom.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that work on files have in common. */
final class FileOptions {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write, made when absent; beside each file when not given.")
  private Optional<Path> out = Optional.empty();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF or plain text files.")
  private List<Path> files = new ArrayList<>();

  List<Path> files() {
    return files.stream().distinct().toList();
  }

  FileTarget target(List<String> extensions) {
    return new FileTarget(out, extensions);
  }
}
