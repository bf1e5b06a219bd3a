package org.papierstroom.standalone;

import java.nio.file.Path;

/**
 * Where log lines go, decided before the first logger exists. The terminal is for people: the
 * commands log errors only, {@code up} logs to a file.
 */
final class Logging {

  private static final String CONFIGURATION = "logback.configurationFile";

  private Logging() {}

  static void quiet() {
    System.setProperty(CONFIGURATION, "logback-quiet.xml");
  }

  static void toFile(Path file) {
    System.setProperty(CONFIGURATION, "logback-file.xml");
    System.setProperty("papierstroom.log", file.toString());
  }
}
