package org.papierstroom.standalone;

import java.io.StringWriter;
import java.time.Duration;

/** What a command said so far, for a test that waits for words. */
final class Heard extends StringWriter {

  @Override
  public synchronized void flush() {
    notifyAll();
  }

  /**
   * Waits until the words were said.
   *
   * @throws AssertionError with all that was said, when they are not in time
   */
  synchronized void await(String words, Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!toString().contains(words)) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new AssertionError("not said: " + words + "\n" + this);
      }
      wait(left);
    }
  }
}
