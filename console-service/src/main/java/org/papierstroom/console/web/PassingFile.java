package org.papierstroom.console.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary file as an answer: it goes away with it. */
final class PassingFile {

  private PassingFile() {}

  static StreamedFile give(Path file, MediaType type) throws IOException {
    long bytes = Files.size(file); // before it is opened: it may lose its name at once
    return new StreamedFile(
        Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), type, 0, bytes);
  }
}
