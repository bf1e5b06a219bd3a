package org.papierstroom.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what can only be asked for again and again. */
public final class Until {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private Until() {}

  /**
   * Asks until the answer is as expected.
   *
   * @param what in words, for who reads that it never was
   * @return that answer
   * @throws AssertionError with the last answer, when none is as expected in time
   */
  public static <T> T is(String what, Duration atMost, Callable<T> ask, Predicate<T> expected)
      throws Exception {
    long deadline = System.nanoTime() + atMost.toNanos();
    T last = ask.call();
    while (!expected.test(last)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + atMost + ": " + what + "; at last: " + last);
      }
      Thread.sleep(LOOK_AGAIN);
      last = ask.call();
    }
    return last;
  }
}
