package org.papierstroom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.bucket.DirectoryBucket;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.RunningIngest.Follow;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.StageStatus;
import org.papierstroom.testkit.broker.TestBroker;

@Execution(ExecutionMode.CONCURRENT)
class IngestSessionIT {

  private static final Duration LONG = Duration.ofSeconds(120);
  private static final Duration QUIET = Duration.ofSeconds(1);

  @TempDir Path inbox;
  private TestBroker broker;
  private Observed line;

  @BeforeEach
  void start() throws Exception {
    broker = TestBroker.start();
    line = new Observed(broker);
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
      ObjectEntry copy = line.objects().get("kopie.pdf");
      assertEquals(ObjectEntry.State.SAME, copy.state());
      assertEquals("brief.pdf", copy.sameAs().orElseThrow());
    }
  }

  @Test
  void aLargeFileTravelsAsAReference() throws Exception {
    String content = "%PDF-1.7 " + "groot ".repeat(30_000);
    try (var one = ingest("a")) {
      drop("map/groot ë.pdf", content);
      var raw = broker.read(Topics.RAW).await(1, LONG).getFirst();

      assertEquals(0, raw.value().length);
      assertEquals("map/groot%20%C3%AB.pdf", headers(raw).get("ce_dataref"));
      assertEquals(DocumentId.of(content.getBytes(UTF_8)).value(), new String(raw.key(), UTF_8));
    }
  }

  @Test
  void whatWasParkedIsTakenAnewWhenItsLedgerEntryIsTakenAway() throws Exception {
    drop("brief.pdf", "PK\3\4\0");
    try (var one = ingest("a")) {
      broker.read(Topics.INGEST_DEAD_LETTERS).await(1, LONG);
      assertEquals(DocumentStatus.State.PARKED, line.statuses().get("brief.pdf/ingest").state());

      line.tombstone(Topics.LEDGER, "brief.pdf"); // as a redrive does

      broker.read(Topics.INGEST_DEAD_LETTERS).await(2, LONG);
      drop("brief.pdf", "%PDF-1.7 hersteld");
      String id = new String(broker.read(Topics.RAW).await(1, LONG).getFirst().key(), UTF_8);
      var dead = broker.read(Topics.INGEST_DEAD_LETTERS).await(3, LONG).getLast();
      assertNull(dead.value(), "its dead letter is of the past");
      assertEquals(DocumentStatus.State.DELETED, line.statuses().get("brief.pdf/ingest").state());
      assertEquals(DocumentStatus.State.PASSED, line.statuses().get(id + "/ingest").state());
      assertEquals("brief.pdf", line.statuses().get(id + "/ingest").objectKey());
    }
  }

  @Test
  void aBucketThatIsAwayForAWhileLosesNothing() throws Exception {
    drop("een.pdf", "%PDF-1.7 een");
    try (var one = ingest("a")) {
      broker.read(Topics.RAW).await(1, LONG);
      Path away = inbox.resolveSibling(inbox.getFileName() + "-weg");
      Files.move(inbox, away);
      line.until("waiting", () -> one.status().phase() == StageStatus.Phase.WAITING);
      Files.move(away, inbox);
      drop("twee.pdf", "%PDF-1.7 twee");
      assertEquals(2, broker.read(Topics.RAW).await(2, LONG, QUIET).size());
    }
  }

  @Test
  void filesWhoseClockJumpsAreTakenOnce() throws Exception {
    drop("oud.pdf", "%PDF-1.7 oud");
    setTime("oud.pdf", "1970-01-01T00:00:00Z");
    drop("nieuw.pdf", "%PDF-1.7 nieuw");
    setTime("nieuw.pdf", "2106-01-01T00:00:00Z");
    try (var one = ingest("a")) {
      broker.read(Topics.RAW).await(2, LONG);
      setTime("oud.pdf", "2106-01-01T00:00:00Z");
      setTime("nieuw.pdf", "1970-01-01T00:00:00Z");
      drop("laatste.pdf", "%PDF-1.7 laatste");
      assertEquals(3, broker.read(Topics.RAW).await(3, LONG, QUIET).size());
    }
  }

  @Test
  void aFileThatIsStillBeingWrittenWaits() throws Exception {
    try (var one = ingest("a")) {
      StringBuilder written = new StringBuilder("%PDF-1.7");
      for (int i = 0; i < 15; i++) {
        drop("groeit.pdf", written.append(" deel ").append(i).toString());
        Thread.sleep(100); // the writer's pace
      }
      drop("ander.part", "%PDF-1.7 half");
      var raw = broker.read(Topics.RAW).await(1, LONG, QUIET);
      assertEquals(1, raw.size());
      assertEquals(written.toString(), new String(raw.getFirst().value(), UTF_8));
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
    Map<String, ObjectEntry> objects = line.objects();
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

  private void setTime(String name, String time) throws IOException {
    Files.setLastModifiedTime(inbox.resolve(name), FileTime.from(Instant.parse(time)));
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    return RecordHeaders.toMap(record.headers());
  }
}
