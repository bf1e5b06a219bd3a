package org.papierstroom.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketKeysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief.pdf",
        "2026/brief met ë & € 😀.pdf",
        "a%20b?c#d:e",
        "/begint/met/streep",
        "a//b/../c",
        "regel\neinde\u001b\u007f",
        "~-._"
      })
  void aReferenceNamesItsKeyAndIsAUri(String key) {
    String reference = BucketKeys.toReference(key);
    assertEquals(Optional.of(key), BucketKeys.fromReference(reference));
    assertTrue(reference.chars().allMatch(c -> c > ' ' && c < 0x7f), reference);
    assertEquals(reference, URI.create(reference).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%1", "%zz", "a b", "ë", "%ff", "http://host/x", "a?b"})
  void whatIsNoReferenceOfOursNamesNothing(String reference) {
    assertEquals(Optional.empty(), BucketKeys.fromReference(reference));
  }

  @Test
  void aLoggedKeyStaysOnItsLine() {
    String logged = BucketKeys.forLog("een\n2026 ERROR \"x\"\u202e\r\u2028" + "y".repeat(900));
    assertFalse(logged.contains("\n") || logged.contains("\"") || logged.contains("\u2028"));
    assertTrue(logged.length() < 300, logged);
    assertTrue(logged.startsWith("een\\u{a}2026 ERROR "), logged);
    assertEquals("brief ë.pdf", BucketKeys.forLog("brief ë.pdf"));
  }
}
