package org.papierstroom.clean.parser;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether parser processes, and the programs they start, stand in a network namespace of their own,
 * with nothing in it: that holds native code too, which {@link NoNetwork} does not. Linux gives one
 * to anybody who may make a user namespace; many containers may not.
 */
public enum OwnNetwork {
  /** Where the system lets us. */
  AUTO,
  /** Or no parser starts. */
  REQUIRED,
  OFF;

  private static final Logger LOG = LoggerFactory.getLogger(OwnNetwork.class);

  /** From util-linux; it becomes the program that it starts, so that this keeps its process id. */
  private static final List<String> UNSHARE =
      List.of("unshare", "--map-current-user", "--net", "--");

  private static final long PATIENCE_SECONDS = 10;

  /** Asked once: the answer does not change while this process runs. */
  private static final class Attempt {
    static final boolean SUCCEEDED = succeeds();

    private static boolean succeeds() {
      boolean possible = attempt();
      LOG.info("parsers' own network possible={}", possible);
      return possible;
    }

    private static boolean attempt() {
      try {
        Process process =
            new ProcessBuilder(Stream.concat(UNSHARE.stream(), Stream.of("true")).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
      } catch (IOException e) {
        return false; // there is no such program
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  /** What a command begins with, so that its process has a network of its own. */
  List<String> prefix() {
    return switch (this) {
      case AUTO -> Attempt.SUCCEEDED ? UNSHARE : List.of();
      case REQUIRED -> UNSHARE;
      case OFF -> List.of();
    };
  }
}
