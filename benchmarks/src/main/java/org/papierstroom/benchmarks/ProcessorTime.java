package org.papierstroom.benchmarks;

/**
 * The processor time of a process and of all that it started and that still runs.
 *
 * @param pid of the process
 */
record ProcessorTime(long pid) {

  double seconds() {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    return seconds(process) + process.descendants().mapToDouble(ProcessorTime::seconds).sum();
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }
}
