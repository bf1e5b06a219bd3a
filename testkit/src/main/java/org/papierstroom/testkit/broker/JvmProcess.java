package org.papierstroom.testkit.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A program in a JVM of its own that a test may kill at any moment and start again. Its output goes
 * to a file, one run after the other. Ends with the test's JVM at the latest.
 */
public final class JvmProcess implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final long LOOK_AGAIN_MILLIS = 50;

  private final Program program;
  private final Path output;
  private final Thread endWithTest;
  private Process process;

  private JvmProcess(Program program, Path output) {
    this.program = program;
    this.output = output;
    this.process = launch();
    this.endWithTest = new Thread(() -> process.destroyForcibly(), "end-process");
    Runtime.getRuntime().addShutdownHook(endWithTest);
  }

  /**
   * Starts it.
   *
   * @param output the file that its standard output and error are appended to
   */
  public static JvmProcess start(Program program, Path output) {
    return new JvmProcess(program, output);
  }

  private Process launch() {
    var builder =
        new ProcessBuilder(program.command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(program.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as {@code kill -9} does and waits until it is gone. */
  public void kill() {
    waitFor(process.destroyForcibly(), GRACE);
  }

  /**
   * Asks it to end as {@code kill} does and waits.
   *
   * @return its exit code
   * @throws AssertionError when it is not gone within {@code grace}; it is killed then
   */
  public int stop(Duration grace) {
    process.destroy();
    if (!waitFor(process, grace)) {
      kill();
      throw new AssertionError("not ended within " + grace + ": " + program.arguments());
    }
    return process.exitValue();
  }

  /**
   * Waits for its end.
   *
   * @return its exit code
   * @throws AssertionError with its output, when it runs longer; it is killed then
   */
  public int awaitEnd(Duration atMost) {
    if (!waitFor(process, atMost)) {
      kill();
      throw new AssertionError("not ended within " + atMost + ":\n" + output());
    }
    return process.exitValue();
  }

  /** Starts it again after its end; kills it first when it runs. */
  public void restart() {
    kill();
    process = launch();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** What all its runs have printed. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until a condition holds.
   *
   * @throws AssertionError with its output, when it ends before or the time is over
   */
  public void await(String what, Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (waitFor(process, Duration.ofMillis(LOOK_AGAIN_MILLIS))) {
        throw new AssertionError("ended with " + process.exitValue() + ":\n" + output());
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not " + what + " within " + atMost + ":\n" + output());
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    if (!waitFor(process, GRACE)) {
      kill();
    }
    Runtime.getRuntime().removeShutdownHook(endWithTest);
  }

  private static boolean waitFor(Process process, Duration atMost) {
    try {
      return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
