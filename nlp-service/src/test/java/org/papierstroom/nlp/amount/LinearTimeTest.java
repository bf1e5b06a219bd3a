package org.papierstroom.nlp.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that make backtracking parsers hang. The bound is loose, for slow machines: quadratic work
 * on these lengths takes minutes.
 */
class LinearTimeTest {

  private static final AmountGrammar DUTCH = AmountGrammar.dutch();
  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.",
        "1.234,",
        "12 ",
        "1-",
        "€",
        "€ ",
        "- ",
        "9 en ",
        "artikel 1, ",
        "5 grote ",
        "tot ",
        "tussen 1 en ",
        "een half ",
        "duizend",
        "honderd ",
        "a",
        "a-",
        "a@",
        "x € 1.000 ",
        "www.",
        "http://",
        "½",
        "miljoen ",
        "ton ",
        "1 miljoen tot "
      })
  void repeatedTextIsReadInLinearTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());

    List<FoundAmount> found =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DUTCH.find(text));

    assertEquals(
        true, found.stream().allMatch(a -> a.start() < a.end() && a.end() <= text.length()));
  }
}
