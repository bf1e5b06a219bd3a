package org.papierstroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

  private static final Duration USUAL = Duration.ofMinutes(2);

  @Test
  void aPolicyComesBackFromItsHeaders() {
    Policy policy = new Policy(Optional.of("geheim"), Optional.of(Duration.ofMinutes(10)));
    assertEquals(policy, Policy.fromHeaders(policy.headers()));
    assertEquals(Policy.USUAL, Policy.fromHeaders(Map.of()));
  }

  @Test
  void thePasswordIsNotShown() {
    Policy policy = new Policy(Optional.of("geheim"), Optional.empty());
    assertFalse(policy.toString().contains("geheim"));
  }

  @Test
  void onlyALongerTimeLimitReplacesTheUsual() {
    assertEquals(USUAL, Policy.USUAL.timeLimit(USUAL));
    assertEquals(Duration.ofMinutes(3), limit("PT3M").timeLimit(USUAL));
    assertEquals(USUAL, limit("PT1M").timeLimit(USUAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10m", "PT0S", "PT-1S"})
  void aTimeLimitThatIsNoneIsRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> limit(value));
  }

  private static Policy limit(String value) {
    return Policy.fromHeaders(Map.of(Policy.TIME_LIMIT, value));
  }
}
