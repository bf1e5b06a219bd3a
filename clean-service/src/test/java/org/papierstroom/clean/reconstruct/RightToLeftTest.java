package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

  private static String read(String line) {
    return new RightToLeft()
        .apply(List.of(LinePage.ofText(1, List.of(line))), new Notes())
        .getFirst()
        .lines()
        .getFirst()
        .text();
  }

  @Test
  void hebrewIsTurnedRound() {
    assertEquals("שלום", read("םולש"));
  }

  @Test
  void wordsAreReadFromTheRight() {
    assertEquals("אבג דהו", read("והד גבא"));
  }

  @Test
  void numbersKeepTheirDirection() {
    assertEquals("אבג 2019 דהו", read("והד 2019 גבא"));
  }

  @Test
  void arabicWithinDutchIsTurnedRoundInItsPlace() {
    assertEquals("het woord العربية in de zin", read("het woord ةيبرعلا in de zin"));
  }

  @Test
  void dutchStaysAsItIs() {
    assertEquals("De brief (2 bladzijden)", read("De brief (2 bladzijden)"));
  }
}
