package org.papierstroom.clean.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WatchTest {

  private final AtomicLong clock = new AtomicLong();
  private final Watch watch =
      new Watch(Duration.ofSeconds(100), Duration.ofSeconds(30), Duration.ofSeconds(5), clock::get);

  @Test
  void aPageHasItsTimeAndSomeSlack() {
    pass(34);
    assertTrue(watch.leftNanos() > 0);
    pass(2);
    assertTrue(watch.leftNanos() <= 0);
    assertEquals("a page took more than 30 seconds", watch.overdue());
  }

  @Test
  void aNewPageStartsItsClockAndNotTheDocuments() {
    for (int page = 0; page < 4; page++) {
      pass(26);
      watch.page();
    }
    pass(2);
    assertTrue(watch.leftNanos() <= 0);
    assertEquals("not done within 100 seconds", watch.overdue());
  }

  @Test
  void ocrHasAClockOfItsOwn() {
    pass(20);
    watch.aside();
    pass(59);
    assertTrue(watch.leftNanos() > 0);
    watch.back();
    pass(14);
    assertTrue(watch.leftNanos() > 0);
    watch.aside();
    pass(61);
    assertTrue(watch.leftNanos() <= 0);
    assertEquals("OCR of a page took more than 60 seconds", watch.overdue());
  }

  private void pass(int seconds) {
    clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
