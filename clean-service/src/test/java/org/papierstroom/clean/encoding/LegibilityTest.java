package org.papierstroom.clean.encoding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LegibilityTest {

  private static final String DUTCH =
      "De gemeente stelt de plaatsen beschikbaar en ontvangt daarvoor een vergoeding per jaar;"
          + " het Rijk betaalt de kosten van begeleiding en onderwijs.";

  private static String shifted(String text, int by) {
    StringBuilder shifted = new StringBuilder();
    text.toLowerCase(java.util.Locale.ROOT)
        .chars()
        .forEach(
            letter ->
                shifted.append(
                    letter >= 'a' && letter <= 'z'
                        ? (char) ('a' + (letter - 'a' + by) % 26)
                        : (char) letter));
    return shifted.toString();
  }

  @Test
  void dutchIsLegible() {
    assertTrue(Legibility.isPlausible(DUTCH));
    assertTrue(Legibility.isPlausible(DUTCH + DUTCH));
  }

  @Test
  void shiftedLettersAreNot() {
    for (int by = 1; by < 26; by++) {
      assertFalse(Legibility.isPlausible(shifted(DUTCH + DUTCH, by)), "shifted by " + by);
    }
  }

  @Test
  void signsWithoutLettersAreNot() {
    assertFalse(Legibility.isPlausible(",- ./+.( ,/.0,  .' .( 1 !# $%&' )*+ ,-./ :;<="));
  }

  @Test
  void phoneticLettersAreNot() {
    assertFalse(Legibility.isPlausible("ʋʛʣʦʚʘʷ ʰʣʠʬʦʚʘʣʴʥʘʷ ʤʘʰʠʥʘ"));
  }

  @Test
  void otherScriptsNumbersAndOneWordAllOverPass() {
    assertTrue(Legibility.isPlausible("Угловая шлифовальная машина для камня и металла"));
    assertTrue(Legibility.isPlausible("計算機科学と技術の発展について述べる"));
    assertTrue(Legibility.isPlausible("12.500 3,7 % 2019 2020 2021 18.750 € 410 € 265 97,6"));
    assertTrue(Legibility.isPlausible("aardappel ".repeat(30)));
    assertTrue(Legibility.isPlausible("......................................"));
  }
}
