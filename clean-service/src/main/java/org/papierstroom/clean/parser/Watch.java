package org.papierstroom.clean.parser;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The service's own clocks for one document, in case the parser does not heed its limits. They give
 * it some slack, so that a parser that can answer does.
 */
final class Watch {

  /** OCR of one page has 30 seconds; making its picture has the rest. */
  private static final Duration ASIDE = Duration.ofSeconds(60);

  private final LongSupplier nanoseconds;
  private final Duration document;
  private final Duration page;
  private final Duration slack;
  private long deadline;
  private long pageDeadline;
  private long asideSince = -1;

  /**
   * Starts now.
   *
   * @param document for the whole of it
   * @param page for one page
   */
  Watch(Duration document, Duration page, Duration slack) {
    this(document, page, slack, System::nanoTime);
  }

  Watch(Duration document, Duration page, Duration slack, LongSupplier nanoseconds) {
    this.document = document;
    this.page = page;
    this.slack = slack;
    this.nanoseconds = nanoseconds;
    this.deadline = nanoseconds.getAsLong() + document.plus(slack).toNanos();
    page();
  }

  void page() {
    pageDeadline = nanoseconds.getAsLong() + page.plus(slack).toNanos();
  }

  void aside() {
    asideSince = nanoseconds.getAsLong();
  }

  void back() {
    long spent = asideSince < 0 ? 0 : nanoseconds.getAsLong() - asideSince;
    deadline += spent;
    pageDeadline += spent;
    asideSince = -1;
  }

  /** Until the next limit is passed; not positive when one is. */
  long leftNanos() {
    long now = nanoseconds.getAsLong();
    return asideSince < 0
        ? Math.min(deadline - now, pageDeadline - now)
        : asideSince + ASIDE.toNanos() - now;
  }

  /** Which limit was passed, in one sentence. */
  String overdue() {
    if (asideSince >= 0) {
      return "OCR of a page took more than " + ASIDE.toSeconds() + " seconds";
    }
    return deadline - pageDeadline <= 0
        ? "not done within " + document.toSeconds() + " seconds"
        : "a page took more than " + page.toSeconds() + " seconds";
  }
}
