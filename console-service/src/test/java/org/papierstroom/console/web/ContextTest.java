package org.papierstroom.console.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContextTest {

  @Test
  void offsetsCountCodePoints() {
    assertEquals(new Context("🙂🙂 het ", "COA", " 🙂"), Context.of("🙂🙂 het COA 🙂", 7, 10));
  }

  @Test
  void aTextThatIsShorterThanTheMentionSaysIsShownAsFarAsItGoes() {
    assertEquals(new Context("kort", "", ""), Context.of("kort", 40, 50));
    assertEquals(new Context("ko", "rt", ""), Context.of("kort", 2, 50));
  }
}
