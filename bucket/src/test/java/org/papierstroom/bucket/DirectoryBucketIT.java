package org.papierstroom.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryBucketIT extends BucketContract {

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
  void followsNoLinksOutOfTheBucket() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.pdf"), "geheim");
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    Files.writeString(elsewhere.resolve("ook.pdf"), "geheim");
    Files.createSymbolicLink(root.resolve("link.pdf"), secret);
    Files.createSymbolicLink(root.resolve("map"), elsewhere);

    assertEquals(Map.of(), listing());
    assertEquals(Optional.empty(), bucket.find("link.pdf"));
    assertEquals(Optional.empty(), bucket.find("map/ook.pdf"));
  }

  @Test
  void putsNothingThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    Files.createSymbolicLink(root.resolve("map"), elsewhere);
    Path file = Files.writeString(folder.resolve("nieuw"), "inhoud");

    assertThrows(IOException.class, () -> bucket.put("map/nieuw.pdf", file));
    assertThrows(IOException.class, () -> bucket.put("../nieuw.pdf", file));
    assertFalse(Files.exists(elsewhere.resolve("nieuw.pdf")));
  }

  @Test
  void readsNothingThroughALinkPutInTheWayAfterTheListing() throws IOException {
    drop("map/brief.pdf", "x");
    BucketObject listed = listing().get("map/brief.pdf");
    Files.move(root.resolve("map"), folder.resolve("weg"));
    Files.createSymbolicLink(root.resolve("map"), folder.resolve("weg"));

    assertEquals(Optional.empty(), bucket.read(listed));
  }

  @Test
  void readsNothingOfAFileThatGrowsMeanwhile() throws IOException {
    drop("brief.pdf", "abc");
    BucketObject listed = listing().get("brief.pdf");

    assertEquals(
        Optional.empty(),
        bucket.read(
            listed,
            content -> {
              drop("brief.pdf", "abcdef");
              return content.readAllBytes();
            }));
  }

  @Test
  void takesFileTimesFromAnyClock() throws IOException {
    for (String time : new String[] {"1901-01-01T00:00:00Z", "2200-01-01T00:00:00Z"}) {
      drop("brief.pdf", "abc");
      Files.setLastModifiedTime(root.resolve("brief.pdf"), FileTime.from(Instant.parse(time)));
      BucketObject listed = listing().get("brief.pdf");
      // Some file systems know no time before 1901-12-13.
      assertEquals(
          Files.getLastModifiedTime(root.resolve("brief.pdf")).toInstant(), listed.modified());
      assertEquals(3, bucket.read(listed).orElseThrow().length);
    }
  }

  @Test
  void anEmptyDirectoryWithoutAMarkMayBeOneThatIsNotMounted() throws IOException {
    assertEquals(Bucket.Look.PARTIAL, bucket.list(object -> {}));
  }

  @Test
  void linesOfControlCharactersAreNames() throws IOException {
    drop("een\ntwee\u001b[31m.pdf", "abc");
    BucketObject listed = listing().get("een\ntwee\u001b[31m.pdf");
    assertEquals(3, bucket.read(listed).orElseThrow().length);
  }

  @Override
  Bucket bucket() {
    return bucket;
  }

  @Override
  Bucket unreachable() throws IOException {
    Bucket away = new DirectoryBucket(folder.resolve("weg"));
    Files.delete(folder.resolve("weg"));
    return away;
  }

  @Override
  void drop(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Override
  void remove(String key) throws IOException {
    Files.delete(root.resolve(key));
  }
}
