package org.papierstroom.stage.wayback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "0.9, 0.10",
    "0.1.0, 0.2.0",
    "0.2, 0.2.1",
    "1.0-rc1, 1.0",
    "1.0-SNAPSHOT, 1.0",
    "1.0-rc1, 1.0-rc2",
    "dev, 0.0.1"
  })
  void olderIsLess(String older, String newer) {
    assertTrue(Version.of(older).compareTo(Version.of(newer)) < 0);
    assertTrue(Version.of(newer).compareTo(Version.of(older)) > 0);
  }

  @Test
  void partsThatAreMissingAreZero() {
    assertEquals(0, Version.of("1").compareTo(Version.of("1.0.0")));
  }

  @Test
  void aVersionBeginsWithANumber() {
    assertTrue(Version.of("0.2.0").isNumbered());
    assertFalse(Version.of("latest").isNumbered());
    assertFalse(Version.of("").isNumbered());
  }
}
