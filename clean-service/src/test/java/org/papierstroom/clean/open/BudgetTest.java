package org.papierstroom.clean.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Reason;

class BudgetTest {

  private static final Limits SMALL =
      new Limits(1000, 2, Duration.ofSeconds(3), Duration.ofSeconds(3), 5, 10, 5, 1000);

  @Test
  void tooManyOperatorsAreTooLarge() {
    Budget budget = Budget.of(SMALL);
    OverBudget over =
        assertThrows(
            OverBudget.class,
            () -> {
              for (int i = 0; i < 11; i++) {
                budget.operator();
              }
            });
    assertEquals(Reason.TOO_LARGE, over.reason());
  }

  @Test
  void longLoopEndsWhenTimeIsUp() {
    AtomicLong clock = new AtomicLong();
    Budget budget = Budget.of(SMALL, () -> clock.getAndAdd(Duration.ofSeconds(1).toNanos()));
    OverBudget over =
        assertThrows(
            OverBudget.class,
            () -> {
              while (true) {
                budget.tick();
              }
            });
    assertEquals(Reason.TIMED_OUT, over.reason());
    assertEquals("not done within 3 seconds", over.detail());
  }

  @Test
  void onePageMayNotTakeItAll() {
    AtomicLong clock = new AtomicLong();
    Limits limits =
        new Limits(1000, 9, Duration.ofSeconds(30), Duration.ofSeconds(3), 5, 10, 5, 1000);
    Budget budget = Budget.of(limits, clock::get);
    clock.addAndGet(Duration.ofSeconds(3).toNanos());
    budget.page();
    clock.addAndGet(Duration.ofSeconds(4).toNanos());
    OverBudget over = assertThrows(OverBudget.class, budget::checkTime);
    assertEquals("a page took more than 3 seconds", over.detail());
  }

  @Test
  void timeStandsStillDuringWhatHasALimitOfItsOwn() {
    AtomicLong clock = new AtomicLong();
    Budget budget = Budget.of(SMALL, clock::get);
    budget.aside();
    clock.addAndGet(Duration.ofSeconds(60).toNanos());
    budget.back();
    clock.addAndGet(Duration.ofSeconds(2).toNanos());
    budget.checkTime();
    clock.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThrows(OverBudget.class, budget::checkTime);
  }

  @Test
  void aLongerTimeMayAllGoToOnePage() {
    Limits longer = SMALL.within(Duration.ofMinutes(5));
    assertEquals(Duration.ofMinutes(5), longer.time());
    assertEquals(Duration.ofMinutes(5), longer.pageTime());
    assertEquals(SMALL, SMALL.within(Duration.ofSeconds(1)));
  }

  @Test
  void limitOfNothingIsNoLimit() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Limits(1000, 0, Duration.ofSeconds(3), Duration.ofSeconds(3), 5, 10, 5, 1000));
  }
}
