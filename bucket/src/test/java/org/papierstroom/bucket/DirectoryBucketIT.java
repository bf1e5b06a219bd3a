package org.papierstroom.bucket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryBucketIT {

  @TempDir Path folder;
  private Path root;
  private DirectoryBucket bucket;

  @BeforeEach
  void open() throws IOException {
    root = folder.toRealPath().resolve("inbox");
    bucket = new DirectoryBucket(root);
  }

  @AfterEach
  void close() {
    bucket.close();
  }

  @Test
  void listsTheTreeWithKeysBelowTheRoot() throws IOException {
    write("brief.pdf", "a");
    write("2026/november/brief met spatie & ë.pdf", "bb");

    assertEquals(
        List.of("2026/november/brief met spatie & ë.pdf", "brief.pdf"),
        List.copyOf(listing().keySet()));
    assertEquals(1, listing().get("brief.pdf").bytes());
  }

  @Test
  void leavesOutWhatIsStillBeingWritten() throws IOException {
    for (String name : List.of("a.part", "b.PART", "c.tmp", ".d.pdf", ".e/f.pdf")) {
      write(name, "x");
    }
    assertEquals(Map.of(), listing());
  }

  @Test
  void followsNoLinksOutOfTheBucket() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.pdf"), "geheim");
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    Files.writeString(elsewhere.resolve("ook.pdf"), "geheim");
    Files.createSymbolicLink(root.resolve("link.pdf"), secret);
    Files.createSymbolicLink(root.resolve("map"), elsewhere);

    assertEquals(Map.of(), listing());
  }

  @Test
  void readsNothingThroughALinkPutInTheWayAfterTheListing() throws IOException {
    write("map/brief.pdf", "x");
    BucketObject listed = listing().get("map/brief.pdf");
    Files.move(root.resolve("map"), folder.resolve("weg"));
    Files.createSymbolicLink(root.resolve("map"), folder.resolve("weg"));

    assertEquals(Optional.empty(), bucket.read(listed));
  }

  @Test
  void readsNothingAboveTheRoot() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.pdf"), "geheim");
    BucketObject forged =
        new BucketObject("../geheim.pdf", 6, Files.getLastModifiedTime(secret).toInstant());

    assertEquals(Optional.empty(), bucket.read(forged));
  }

  @Test
  void readsWhatWasListed() throws IOException {
    write("brief.pdf", "abc");
    assertArrayEquals(
        "abc".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        bucket.read(listing().get("brief.pdf")).orElseThrow());
  }

  @Test
  void readsNothingOfAFileThatChangedOrWentAway() throws IOException {
    write("brief.pdf", "abc");
    BucketObject listed = listing().get("brief.pdf");
    write("brief.pdf", "abcd");
    assertEquals(Optional.empty(), bucket.read(listed));
    Files.delete(root.resolve("brief.pdf"));
    assertEquals(Optional.empty(), bucket.read(listed));
  }

  @Test
  void aBucketThatIsAwaySaysSo() throws IOException {
    Files.delete(root);
    assertThrows(IOException.class, () -> bucket.list(object -> {}));
  }

  @Test
  void withoutChangesThereIsNoHint() throws IOException {
    listing();
    assertFalse(bucket.changed());
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Map<String, BucketObject> listing() throws IOException {
    Map<String, BucketObject> listing = new TreeMap<>();
    bucket.list(object -> listing.put(object.key(), object));
    return listing;
  }
}
