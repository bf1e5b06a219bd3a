package org.papierstroom.clean.parser;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a parser process is started: the JDK and the class path of this process, little memory, no
 * network, and nothing of the environment that may hold a secret.
 *
 * @param mainClass {@link ParserMain}, or in tests one that misbehaves
 * @param network what holds native code; Java code is held in any case
 */
public record ParserProgram(String mainClass, ParserLimits limits, OwnNetwork network) {

  /** With this, memory that runs out ends the process, whoever would catch the error. */
  static final int EXIT_OUT_OF_MEMORY = 3;

  private static final List<String> FLAGS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+ExitOnOutOfMemoryError",
          // Standard output is for frames: what the JVM itself has to say goes elsewhere.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-XX:+ErrorFileToStderr",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true",
          "-Dlogback.configurationFile=logback-parser.xml",
          "-D" + NoNetwork.PROVIDER + "=" + NoNetwork.class.getName());

  /** Of this JVM's flags: those that an AOT cache must have been made with, and the cache. */
  private static final List<String> INHERITED =
      List.of("-XX:TieredStopAtLevel=", "-XX:AOTCache=", "--sun-misc-unsafe-memory-access=");

  private static final Set<String> ENVIRONMENT =
      Set.of(
          "PATH",
          "HOME",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "TZ",
          "TESSDATA_PREFIX",
          "LD_LIBRARY_PATH",
          "SystemRoot");

  /** With a network of its own where that is possible. */
  public ParserProgram(String mainClass, ParserLimits limits) {
    this(mainClass, limits, OwnNetwork.AUTO);
  }

  /** The program that reads documents. */
  public static ParserProgram standard(ParserLimits limits) {
    return standard(limits, OwnNetwork.AUTO);
  }

  /** The program that reads documents. */
  public static ParserProgram standard(ParserLimits limits, OwnNetwork network) {
    return new ParserProgram(ParserMain.class.getName(), limits, network);
  }

  /**
   * Starts it.
   *
   * @param temporary where it and the programs it starts keep temporary files
   */
  Process start(Path temporary) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(temporary));
    Map<String, String> kept = new TreeMap<>(builder.environment());
    kept.keySet().retainAll(ENVIRONMENT);
    builder.environment().clear();
    builder.environment().putAll(kept);
    builder.environment().put("TMPDIR", temporary.toString());
    return builder.start();
  }

  List<String> command(Path temporary) {
    List<String> command = new ArrayList<>(network.prefix());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(inherited());
    command.add("-XX:+UseSerialGC");
    command.add("-Xmx" + limits.heapBytes() / 1024 + "k");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(ParserMain.arguments(limits.document(), limits.textBytes()));
    return command;
  }

  private static List<String> inherited() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> INHERITED.stream().anyMatch(argument::startsWith))
        .toList();
  }
}
