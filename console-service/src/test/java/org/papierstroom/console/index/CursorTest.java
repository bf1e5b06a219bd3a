package org.papierstroom.console.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void whatIsWrittenCanBeRead() {
    assertEquals(200, Cursor.readPosition(Cursor.writePosition(200).orElseThrow()));
    assertEquals(10_000, Cursor.readPosition(Cursor.writePosition(10_000).orElseThrow()));
  }

  @Test
  void aListByScoreEndsWhereItsPagesBecomeDear() {
    assertEquals(Optional.empty(), Cursor.writePosition(10_001));
  }

  @Test
  void nobodyElseMakesPositions() {
    assertThrows(IllegalArgumentException.class, () -> Cursor.readPosition("from-10001"));
    assertThrows(IllegalArgumentException.class, () -> Cursor.readPosition("from--1"));
    assertThrows(IllegalArgumentException.class, () -> Cursor.readPosition("from-x"));
    assertThrows(IllegalArgumentException.class, () -> Cursor.readPosition("200"));
  }
}
