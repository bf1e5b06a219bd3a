package org.papierstroom.clean.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.parser.ParserLimits;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.PoisonEntry;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.SideRecord;
import org.papierstroom.testkit.schema.EventSchemas;

class PoisonMemoryTest {

  private static final DocumentId ID = DocumentId.of("dodelijk".getBytes(UTF_8));

  @Test
  void theSecondKillOfOneVersionIsEnough() throws Exception {
    PoisonEntry once = entry(PoisonMemory.killed(ID, Optional.empty(), "1", Reason.TIMED_OUT));
    PoisonEntry twice =
        entry(PoisonMemory.killed(ID, Optional.of(once), "1", Reason.OUT_OF_MEMORY));

    assertFalse(PoisonMemory.isPoison(once, "1"));
    assertTrue(PoisonMemory.isPoison(twice, "1"));
    assertEquals(Reason.OUT_OF_MEMORY, twice.lastReason());
  }

  @Test
  void anotherVersionCountsAnew() throws Exception {
    PoisonEntry twice = new PoisonEntry(ID.value(), 2, "1", Reason.TIMED_OUT, now());
    assertFalse(PoisonMemory.isPoison(twice, "2"));
    assertEquals(
        1, entry(PoisonMemory.killed(ID, Optional.of(twice), "2", Reason.TIMED_OUT)).kills());
  }

  @Test
  void whatSurvivesIsForgotten() throws Exception {
    PoisonMemory memory = new PoisonMemory();
    PoisonEntry known = new PoisonEntry(ID.value(), 1, "1", Reason.TIMED_OUT, now());
    memory.replace(Map.of(ID.value(), known));
    assertEquals(Optional.of(known), memory.of(ID));

    SideRecord survived = PoisonMemory.survived(ID);
    memory.apply(survived.key(), Optional.empty());

    assertEquals(Optional.empty(), survived.value());
    assertEquals(Optional.empty(), memory.of(ID));
  }

  @Test
  void moreMemoryOrMoreTimeIsAnotherVersion() {
    String usual = version(512 << 20).under(Policy.USUAL);
    assertEquals(usual, version(512 << 20).under(Policy.USUAL));
    assertNotEquals(usual, version(1024 << 20).under(Policy.USUAL));
    assertNotEquals(usual, version(512 << 20).under(within(Duration.ofMinutes(10))));
    assertEquals(usual, version(512 << 20).under(within(Duration.ofSeconds(1))));
  }

  private static PoisonEntry entry(SideRecord record) throws Exception {
    byte[] value = record.value().orElseThrow();
    EventSchemas.assertValid(record.topic(), value);
    return Json.read(value, PoisonEntry.class);
  }

  private static java.time.Instant now() {
    return java.time.Instant.EPOCH;
  }

  private static Policy within(Duration limit) {
    return new Policy(Optional.empty(), Optional.of(limit));
  }

  private static ParserVersion version(long heap) {
    return new ParserVersion(
        DocumentReaders.madeBy("1.0"),
        new ParserLimits(heap, 1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), Limits.DEFAULT));
  }
}
