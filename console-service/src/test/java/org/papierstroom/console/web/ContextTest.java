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

  @Test
  void wordsAreNotCutInTwo() {
    String text = "begin " + "woorden ".repeat(20) + "COA" + " woorden".repeat(20) + " einde";
    Context context = Context.of(text, 166, 169);

    assertEquals("COA", context.span());
    assertEquals("woorden ".repeat(11), context.before());
    assertEquals(" woorden".repeat(11), context.after());
  }
}
