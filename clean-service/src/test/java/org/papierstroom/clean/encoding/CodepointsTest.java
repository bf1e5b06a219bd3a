package org.papierstroom.clean.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodepointsTest {

  @Test
  void smallCapitalsAndOldStyleDigitsOfAdobeAreLettersAndDigits() {
    assertEquals(Optional.of("Z9"), Codepoints.readable("\uF77A\uF739", false));
  }

  @Test
  void bytesOnTheSymbolPageAreLettersInTextFontsAndStayPicturesInOthers() {
    assertEquals(Optional.of("A"), Codepoints.readable("\uF041", false));
    assertEquals(Optional.of("\uF0B7"), Codepoints.readable("\uF0B7", true));
  }

  @Test
  void codePointsWithoutCharacterAreUnknown() {
    assertEquals(Optional.empty(), Codepoints.readable("\uFFFF", false));
    assertEquals(Optional.empty(), Codepoints.readable("\uFFFD", false));
    assertEquals(Optional.empty(), Codepoints.readable("a\uE000", false));
    assertEquals(Optional.empty(), Codepoints.readable("", false));
  }
}
