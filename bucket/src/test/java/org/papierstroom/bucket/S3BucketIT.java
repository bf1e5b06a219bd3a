package org.papierstroom.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.papierstroom.testkit.bucket.S3Store;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@Isolated
class S3BucketIT extends BucketContract {

  @TempDir static Path directory;
  private static S3Store store;
  private static int buckets;

  private String name;
  private Path folder;
  private BucketSettings settings;
  private Bucket bucket;

  @BeforeAll
  static void start() throws Exception {
    store = S3Store.start(directory);
  }

  @AfterAll
  static void stop() throws Exception {
    store.close();
  }

  @BeforeEach
  void open() throws IOException {
    name = "bucket-" + buckets++;
    folder = store.makeBucket(name);
    settings = settings("s3://" + name + "/inbox");
    bucket = settings.open();
  }

  @AfterEach
  void close() {
    bucket.close();
  }

  @Test
  void seesNothingOutsideItsPrefix() throws IOException {
    try (Bucket all = settings("s3://" + name).open()) {
      put(all, "inbox-oud/brief.pdf", "x");
      put(all, "brief.pdf", "x");
      put(all, "inbox/brief.pdf", "x");
      assertEquals("[brief.pdf]", listing().keySet().toString());
      assertEquals(Optional.empty(), bucket.find("../brief.pdf"));
    }
  }

  @Test
  void anUploadInPartsIsInvisibleUntilItIsComplete() throws IOException {
    try (S3Client client = S3Clients.make(settings)) {
      String key = "inbox/groot.pdf";
      String upload = client.createMultipartUpload(u -> u.bucket(name).key(key)).uploadId();
      byte[] part = new byte[5 << 20];
      String etag =
          client
              .uploadPart(
                  p -> p.bucket(name).key(key).uploadId(upload).partNumber(1),
                  RequestBody.fromBytes(part))
              .eTag();
      assertEquals(Map.of(), listing());

      client.completeMultipartUpload(
          c ->
              c.bucket(name)
                  .key(key)
                  .uploadId(upload)
                  .multipartUpload(m -> m.parts(p -> p.partNumber(1).eTag(etag))));
      assertEquals(part.length, listing().get("groot.pdf").bytes());
      assertArrayEquals(part, bucket.read(listing().get("groot.pdf")).orElseThrow());
    }
  }

  @Test
  void anotherObjectOfTheSameSizeInTheSameSecondIsAnother() throws IOException {
    drop("brief.pdf", "abc");
    BucketObject listed = listing().get("brief.pdf");
    drop("brief.pdf", "abd");
    assertEquals(Optional.empty(), bucket.read(listed));
  }

  @Test
  void anObjectWithoutETagIsTakenByItsSizeAndTime() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox/brief.pdf"), "abc");
    BucketObject listed = listing().get("brief.pdf");
    assertEquals(Optional.empty(), listed.etag());
    assertArrayEquals("abc".getBytes(UTF_8), bucket.read(listed).orElseThrow());

    drop("brief.pdf", "abcd");
    assertEquals(Optional.empty(), bucket.read(listed));
  }

  @Test
  void aBucketThatDoesNotExistSaysSo() throws IOException {
    try (Bucket missing = settings("s3://geen-bucket/inbox").open()) {
      IOException fault = assertThrows(IOException.class, () -> missing.list(object -> {}));
      assertTrue(fault.getMessage().contains("NoSuchBucket"), fault.getMessage());
      assertThrows(IOException.class, () -> missing.find("brief.pdf"));
    }
  }

  @Test
  void faultsTellNoCredentials() throws IOException {
    String id = System.setProperty("aws.accessKeyId", "geheime-naam");
    try (Bucket refused = settings("s3://" + name).open()) {
      IOException fault = assertThrows(IOException.class, () -> refused.list(object -> {}));
      assertTrue(fault.getMessage().contains("403"), fault.getMessage());
      assertFalse(fault.getMessage().contains("geheim"), fault.getMessage());
      assertFalse(fault.getMessage().contains(S3Store.secret()), fault.getMessage());
    } finally {
      System.setProperty("aws.accessKeyId", id);
    }
  }

  @Override
  Bucket bucket() {
    return bucket;
  }

  @Override
  Bucket unreachable() throws IOException {
    return new BucketSettings(
            "s3://" + name,
            Optional.of(URI.create("http://127.0.0.1:1")),
            Optional.empty(),
            BucketSettings.Addressing.PATH)
        .open();
  }

  @Override
  void drop(String key, String content) throws IOException {
    put(bucket, key, content);
  }

  @Override
  void remove(String key) throws IOException {
    Files.delete(folder.resolve("inbox").resolve(key));
  }

  private void put(Bucket into, String key, String content) throws IOException {
    Path file = Files.writeString(temporary.resolve("te-plaatsen"), content);
    into.put(key, file);
  }

  private static BucketSettings settings(String location) {
    Map<String, String> set =
        Map.of(
            BucketSettings.LOCATION,
            location,
            BucketSettings.ENDPOINT,
            store.endpoint().toString());
    return BucketSettings.read(name -> Optional.ofNullable(set.get(name)));
  }
}
