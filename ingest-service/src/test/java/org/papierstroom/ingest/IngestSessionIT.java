package org.papierstroom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.bucket.DirectoryBucket;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.RunningIngest.Follow;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.testkit.broker.TestBroker;

class IngestSessionIT {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration QUIET = Duration.ofSeconds(1);

  @TempDir Path inbox;
  private TestBroker broker;

  @BeforeEach
  void start() throws Exception {
    broker = TestBroker.start();
    RunningIngest.makeTopics(broker.bootstrapServers());
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void eachContentIsPublishedOnceWhateverItsName() throws Exception {
    try (var one = ingest("a")) {
      drop("brief.pdf", "%PDF-1.7 een");
      var first = broker.read(Topics.RAW).await(1, LONG).getFirst();
      drop("kopie.pdf", "%PDF-1.7 een");
      drop("map/tekst.txt", "Geachte voorzitter");
      drop("archief.zip", "PK\3\4\0");
      drop("te groot.pdf", "%PDF-1.7" + "x".repeat(900_000));

      var raw = broker.read(Topics.RAW).await(2, LONG, QUIET);
      var dead = broker.read(Topics.INGEST_DEAD_LETTERS).await(2, LONG, QUIET);

      assertEquals(2, raw.size());
      assertArrayEquals("%PDF-1.7 een".getBytes(UTF_8), first.value());
      assertEquals(DocumentId.of(first.value()).value(), new String(first.key(), UTF_8));
      assertEquals("brief.pdf", headers(first).get("ce_subject"));
      assertEquals("application/pdf", headers(first).get("content-type"));
      assertEquals(
          Set.of("NOT_A_PDF", "TOO_LARGE"),
          Set.copyOf(dead.stream().map(r -> headers(r).get(DeadLetter.REASON)).toList()));
      ObjectEntry copy = objects().get("kopie.pdf");
      assertEquals(ObjectEntry.State.SAME, copy.state());
      assertEquals("brief.pdf", copy.sameAs().orElseThrow());
    }
  }

  @Test
  void afterARestartNothingIsPublishedAgain() throws Exception {
    for (int i = 0; i < 20; i++) {
      drop("brief-" + i + ".pdf", "%PDF-1.7 " + i);
    }
    try (var first = ingest("a")) {
      broker.read(Topics.RAW).await(20, LONG);
    }
    drop("nieuw.pdf", "%PDF-1.7 nieuw");
    try (var second = ingest("a")) {
      assertEquals(21, broker.read(Topics.RAW).await(21, LONG, QUIET).size());
    }
  }

  @Test
  void changedBytesUnderTheSameNameAreANewDocument() throws Exception {
    drop("brief.pdf", "%PDF-1.7 een");
    try (var one = ingest("a")) {
      broker.read(Topics.RAW).await(1, LONG);
      drop("brief.pdf", "%PDF-1.7 twee");
      assertEquals(2, broker.read(Topics.RAW).await(2, LONG, QUIET).size());
    }
  }

  @Test
  void twoInstancesShareTheWorkAndPublishEqualBytesOnce() throws Exception {
    for (int i = 0; i < 60; i++) {
      drop("a/brief-" + i + ".pdf", "%PDF-1.7 " + i % 30);
    }
    try (var one = ingest("a");
        var two = ingest("b")) {
      broker.read(Topics.RAW).await(30, LONG);
      for (int i = 0; i < 60; i++) {
        drop("b/brief-" + i + ".pdf", "%PDF-1.7 " + (20 + i % 30));
      }
      var raw = broker.read(Topics.RAW).await(50, LONG, QUIET);
      assertEquals(50, raw.size());
      Set<String> keys = new HashSet<>();
      raw.forEach(record -> keys.add(new String(record.key(), UTF_8)));
      assertEquals(50, keys.size());
      assertEquals("running", one.status().phase().name().toLowerCase(java.util.Locale.ROOT));
    }
    Map<String, ObjectEntry> objects = objects();
    for (int i = 0; i < 60; i++) {
      assertNotEquals(ObjectEntry.State.HANDED_OVER, objects.get("b/brief-" + i + ".pdf").state());
    }
  }

  private RunningIngest ingest(String instance) throws IOException {
    return new RunningIngest(
        broker.bootstrapServers(), new DirectoryBucket(inbox), instance, Follow.NOTHING);
  }

  private void drop(String name, String content) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** The ledger's objects, each as last written. */
  private Map<String, ObjectEntry> objects() throws Json.MalformedEvent {
    Map<String, ObjectEntry> objects = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : broker.read(Topics.LEDGER).all()) {
      if (record.value() != null
          && Json.read(record.value(), LedgerEntry.class) instanceof ObjectEntry object) {
        objects.put(object.objectKey(), object);
      }
    }
    return objects;
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    return RecordHeaders.toMap(record.headers());
  }
}
