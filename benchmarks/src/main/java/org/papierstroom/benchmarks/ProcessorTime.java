package org.papierstroom.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The processor time of a process and of all that it started, ended or not, as Linux tells it.
 *
 * @param pid of the process
 */
record ProcessorTime(long pid) {

  /** Of its fields after the name: user and system time, and the same of children that ended. */
  private static final int FIRST = 11;

  private static final int LAST = 14;

  /** What {@code /proc} counts in, on every Linux. */
  private static final double TICKS_A_SECOND = 100;

  double seconds() {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    return seconds(process) + process.descendants().mapToDouble(ProcessorTime::seconds).sum();
  }

  private static double seconds(ProcessHandle process) {
    String[] fields = stat(process).replaceFirst("^.*\\) ", "").split(" ", -1);
    long ticks = 0;
    for (int at = FIRST; at <= LAST && at < fields.length; at++) {
      ticks += Long.parseLong(fields[at]);
    }
    return ticks / TICKS_A_SECOND;
  }

  private static String stat(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    } catch (NoSuchFileException endedJustNow) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
