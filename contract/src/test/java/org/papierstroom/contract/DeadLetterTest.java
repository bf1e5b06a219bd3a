package org.papierstroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterTest {

  private static final DeadLetter LETTER =
      new DeadLetter(
          Reason.ENCRYPTED, "it needs a password", "clean", "1", Topics.RAW, 3, 14, Instant.EPOCH);

  @Test
  void aDeadLetterComesBackFromItsHeaders() {
    assertEquals(LETTER, DeadLetter.fromHeaders(LETTER.headers()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {DeadLetter.REASON, DeadLetter.TIME, DeadLetter.OFFSET, DeadLetter.PARTITION})
  void malformedHeadersAreNoDeadLetter(String name) {
    Map<String, String> headers = new HashMap<>(LETTER.headers());
    headers.put(name, "onzin");
    assertThrows(IllegalArgumentException.class, () -> DeadLetter.fromHeaders(headers));
    headers.remove(name);
    assertThrows(IllegalArgumentException.class, () -> DeadLetter.fromHeaders(headers));
  }
}
