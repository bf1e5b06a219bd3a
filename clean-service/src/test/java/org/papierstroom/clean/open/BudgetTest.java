package org.papierstroom.clean.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Reason;

class BudgetTest {

  private static final Limits SMALL = new Limits(1000, 2, Duration.ofSeconds(3), 10, 5, 1000);

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
  void limitOfNothingIsNoLimit() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Limits(1000, 0, Duration.ofSeconds(3), 10, 5, 1000));
  }
}
