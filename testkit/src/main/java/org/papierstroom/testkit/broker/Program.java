package org.papierstroom.testkit.broker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a JVM of its own shall run, on this JVM's JDK.
 *
 * @param arguments the JVM's arguments after its flags: a main class or a jar, and the program's
 *     own
 * @param environment variables beside the inherited ones
 */
public record Program(List<String> arguments, Map<String, String> environment, String heap) {

  // Quick to start and quiet; see the parent pom's jvm.flags.
  private static final List<String> FLAGS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1");

  public Program {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** A main class on the class path of this JVM. */
  public static Program mainClass(String name, String... arguments) {
    var all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), name));
    all.addAll(List.of(arguments));
    return new Program(all, Map.of(), "256m");
  }

  /** A runnable jar. */
  public static Program jar(Path jar, String... arguments) {
    var all = new ArrayList<>(List.of("-jar", jar.toString()));
    all.addAll(List.of(arguments));
    return new Program(all, Map.of(), "256m");
  }

  /** The same with variables of the environment added. */
  public Program with(Map<String, String> variables) {
    var all = new HashMap<>(environment);
    all.putAll(variables);
    return new Program(arguments, all, heap);
  }

  /** The same with another largest heap, such as {@code 512m}. */
  public Program withHeap(String newHeap) {
    return new Program(arguments, environment, newHeap);
  }

  /** The same with both of the JVM's compilers: for what runs for minutes. */
  public Program compiledWell() {
    var all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=4"));
    all.addAll(arguments);
    return new Program(all, environment, heap);
  }

  List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Xmx" + heap);
    command.addAll(arguments);
    return command;
  }
}
