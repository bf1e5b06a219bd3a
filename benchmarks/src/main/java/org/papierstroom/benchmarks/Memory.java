package org.papierstroom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory of a JVM and of the processes it started, in MB, as Linux and {@code jcmd} tell it.
 *
 * @param pid of the JVM
 */
record Memory(long pid) {

  /** Last line of a histogram of what lives: the number of objects and their bytes. */
  private static final Pattern LIVING = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final long KILO = 1_024;

  static String head(Collection<String> names) {
    return String.join(
            " | ",
            names.stream()
                .flatMap(name -> List.of(name + " heap", name + " rss").stream())
                .toList())
        + " | parsers rss";
  }

  static int columns(Collection<String> names) {
    return 2 * names.size() + 1;
  }

  /** The columns of {@link #head}. */
  static String row(Collection<Memory> processes) throws IOException {
    List<String> cells = new ArrayList<>();
    long children = 0;
    for (Memory process : processes) {
      cells.add(Long.toString(process.heapAfterCollection()));
      cells.add(Long.toString(resident(process.pid())));
      children += process.children();
    }
    cells.add(Long.toString(children));
    return String.join(" | ", cells);
  }

  private long heapAfterCollection() throws IOException {
    Matcher living = LIVING.matcher(jcmd("GC.class_histogram"));
    if (!living.find()) {
      throw new IOException("jcmd does not tell the heap of process " + pid);
    }
    return Long.parseLong(living.group(1)) / (KILO * KILO);
  }

  private long children() throws IOException {
    long all = 0;
    for (ProcessHandle child : ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
      all += resident(child.pid());
    }
    return all;
  }

  private static long resident(long pid) throws IOException {
    Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
    return resident.find() ? Long.parseLong(resident.group(1)) / KILO : 0;
  }

  private String jcmd(String command) throws IOException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(tool.toString(), Long.toString(pid), command)
            .redirectErrorStream(true)
            .start();
    return new String(
        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
