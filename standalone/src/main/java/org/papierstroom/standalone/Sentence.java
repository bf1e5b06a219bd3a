package org.papierstroom.standalone;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A failure in one sentence for the person at the terminal. */
final class Sentence {

  private Sentence() {}

  static String of(Throwable problem) {
    return switch (problem) {
      case CannotContinue said -> said.getMessage();
      case NoSuchFileException file -> file.getFile() + ": no such file.";
      case AccessDeniedException file -> file.getFile() + ": access denied.";
      case FileSystemException file -> file.getMessage() + ".";
      default -> {
        var message = problem.getMessage();
        yield message == null ? problem.getClass().getSimpleName() + "." : firstLine(message);
      }
    };
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
