package org.papierstroom.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of bucket must do. */
abstract class BucketContract {

  @TempDir Path temporary;

  abstract Bucket bucket();

  /** A bucket that cannot be reached. */
  abstract Bucket unreachable() throws IOException;

  abstract void drop(String key, String content) throws IOException;

  abstract void remove(String key) throws IOException;

  @Test
  void listsTheTreeWithKeysBelowTheRoot() throws IOException {
    drop("brief.pdf", "a");
    drop("2026/november/brief met spatie & ë + % ?.pdf", "bb");

    assertEquals(
        List.of("2026/november/brief met spatie & ë + % ?.pdf", "brief.pdf"),
        List.copyOf(listing().keySet()));
    assertEquals(1, listing().get("brief.pdf").bytes());
  }

  @Test
  void leavesOutWhatIsStillBeingWritten() throws IOException {
    for (String name : List.of("a.part", "b.PART", "c.tmp", ".d.pdf", ".e/f.pdf", "g/.h/i.pdf")) {
      drop(name, "x");
    }
    assertEquals(Map.of(), listing());
  }

  @Test
  void listsTheSameObjectTheSameEachTime() throws IOException {
    drop("brief.pdf", "abc");
    assertEquals(listing(), listing());
    assertEquals(Optional.of(listing().get("brief.pdf")), bucket().find("brief.pdf"));
  }

  @Test
  void readsWhatWasListed() throws IOException {
    drop("map/brief ë.pdf", "abc");
    assertArrayEquals(
        "abc".getBytes(UTF_8), bucket().read(listing().get("map/brief ë.pdf")).orElseThrow());
  }

  @Test
  void readsNoMoreThanIsWanted() throws IOException {
    drop("brief.pdf", "abc".repeat(1_000_000));
    BucketObject listed = listing().get("brief.pdf");
    assertEquals(Optional.of((int) 'a'), bucket().read(listed, InputStream::read));
  }

  @Test
  void readsNothingOfAnObjectThatWasReplaced() throws IOException {
    drop("brief.pdf", "abc");
    BucketObject listed = listing().get("brief.pdf");
    drop("brief.pdf", "abcd");

    assertEquals(Optional.empty(), bucket().read(listed));
    assertNotEquals(listed, listing().get("brief.pdf"));
  }

  @Test
  void readsNothingOfAnObjectThatWentAway() throws IOException {
    drop("brief.pdf", "abc");
    BucketObject listed = listing().get("brief.pdf");
    remove("brief.pdf");

    assertEquals(Optional.empty(), bucket().read(listed));
    assertEquals(Optional.empty(), bucket().find("brief.pdf"));
    assertEquals(Map.of(), listing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../geheim.pdf",
        "map/../../geheim.pdf",
        "/etc/passwd",
        "a\0b.pdf",
        "..",
        ".",
        "geen/bestand.pdf"
      })
  void nothingStandsUnderAKeyThatIsForged(String key) throws IOException {
    Files.writeString(temporary.resolve("geheim.pdf"), "geheim");
    assertEquals(Optional.empty(), bucket().find(key));
    BucketObject forged = new BucketObject(key, 6, Instant.EPOCH, Optional.empty());
    assertEquals(Optional.empty(), bucket().read(forged));
  }

  @Test
  void nothingStandsUnderAKeyThatIsTooLong() throws IOException {
    for (String key : List.of("x".repeat(5_000), "x/".repeat(3_000) + "y")) {
      assertEquals(Optional.empty(), bucket().find(key));
      BucketObject forged = new BucketObject(key, 6, Instant.EPOCH, Optional.empty());
      assertEquals(Optional.empty(), bucket().read(forged));
    }
  }

  @Test
  void whatIsPutIsListedWhole() throws IOException {
    Path file = Files.writeString(temporary.resolve("nieuw"), "inhoud");
    bucket().put("map/nieuw.pdf", file);

    assertEquals(6, listing().get("map/nieuw.pdf").bytes());
    assertArrayEquals(
        "inhoud".getBytes(UTF_8), bucket().read(listing().get("map/nieuw.pdf")).orElseThrow());
    assertEquals(1, listing().size(), "and nothing beside it");
  }

  @Test
  void nothingIsPutUnderAKeyThatCannotBe() throws IOException {
    Path file = Files.writeString(temporary.resolve("nieuw"), "inhoud");
    assertThrows(IOException.class, () -> bucket().put("x".repeat(5_000), file));
    assertThrows(IOException.class, () -> bucket().put("", file));
  }

  @Test
  void aBucketThatIsAwaySaysSo() throws IOException {
    try (Bucket away = unreachable()) {
      assertThrows(IOException.class, () -> away.list(object -> {}));
    }
  }

  @Test
  void anEmptyBucketThatWasMarkedIsSeenWhole() throws IOException {
    bucket().mark();
    bucket().mark();
    assertEquals(Bucket.Look.WHOLE, bucket().list(object -> {}));
    assertEquals(Map.of(), listing());
  }

  @Test
  void withoutChangesThereIsNoHint() throws IOException {
    listing();
    assertFalse(bucket().changed());
  }

  Map<String, BucketObject> listing() throws IOException {
    Map<String, BucketObject> listing = new TreeMap<>();
    bucket().list(object -> listing.put(object.key(), object));
    return listing;
  }
}
