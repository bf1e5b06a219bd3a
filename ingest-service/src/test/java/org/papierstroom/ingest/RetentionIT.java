package org.papierstroom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.bucket.DirectoryBucket;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.RunningIngest.Follow;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.StageStatus;
import org.papierstroom.testkit.broker.TestBroker;

@Execution(ExecutionMode.CONCURRENT)
class RetentionIT {

  private static final Duration LONG = Duration.ofSeconds(120);

  /** Several looks and the grace of a removal. */
  private static final Duration QUIET = Duration.ofSeconds(3);

  @TempDir Path folder;
  private Path inbox;
  private TestBroker broker;
  private Observed line;

  @BeforeEach
  void start() throws Exception {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    broker = TestBroker.start();
    line = new Observed(broker);
    RunningIngest.makeTopics(broker.bootstrapServers());
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void aDocumentGoesWithItsLastObjectAndComesAgainAsAnother() throws Exception {
    drop("brief.pdf", "%PDF-1.7 een");
    drop("archief.zip", "PK\3\4\0");
    try (var one = ingest("a", Follow.REMOVALS)) {
      var first = broker.read(Topics.RAW).await(1, LONG).getFirst();
      String id = new String(first.key(), UTF_8);
      broker.read(Topics.INGEST_DEAD_LETTERS).await(1, LONG);

      Files.delete(inbox.resolve("brief.pdf"));
      Files.delete(inbox.resolve("archief.zip"));
      var gone = broker.read(Topics.RAW).await(2, LONG).getLast();

      assertEquals(id, new String(gone.key(), UTF_8));
      assertEquals(null, gone.value());
      assertEquals(CloudEvent.DELETED_TYPE, RecordHeaders.toMap(gone.headers()).get("ce_type"));
      assertEquals(DocumentStatus.State.DELETED, line.statuses().get(id + "/ingest").state());
      line.until(
          "the dead letter is gone",
          () -> !line.present(Topics.INGEST_DEAD_LETTERS).get("archief.zip"));
      assertEquals(ObjectEntry.State.DELETED, line.objects().get("brief.pdf").state());

      drop("terug.pdf", "%PDF-1.7 een");
      var again = broker.read(Topics.RAW).await(3, LONG).getLast();
      assertEquals(id, new String(again.key(), UTF_8));
      assertNotEquals(
          RecordHeaders.toMap(first.headers()).get("ce_id"),
          RecordHeaders.toMap(again.headers()).get("ce_id"));
      assertEquals(DocumentStatus.State.PASSED, line.statuses().get(id + "/ingest").state());
    }
  }

  @Test
  void renamingAndCopyingDeletesNothingAndReplacingDeletesWhatWasThere() throws Exception {
    drop("brief.pdf", "%PDF-1.7 een");
    drop("anker.pdf", "%PDF-1.7 anker");
    try (var one = ingest("a", Follow.REMOVALS)) {
      broker.read(Topics.RAW).await(2, LONG);
      Files.move(inbox.resolve("brief.pdf"), inbox.resolve("hernoemd.pdf"));
      line.until(
          "the old name is gone",
          () -> line.objects().get("brief.pdf").state() == ObjectEntry.State.DELETED);
      assertEquals(0, line.tombstones(Topics.RAW));

      drop("hernoemd.pdf", "%PDF-1.7 andere inhoud");
      line.until("the old content is gone", () -> line.tombstones(Topics.RAW) == 1);
      assertFalse(
          line.present(Topics.RAW).get(DocumentId.of("%PDF-1.7 een".getBytes(UTF_8)).value()));
      assertEquals(4, broker.read(Topics.RAW).await(4, LONG, QUIET).size());
    }
  }

  @Test
  void aBucketThatIsAwayOrNotMountedDeletesNothing() throws Exception {
    drop("brief.pdf", "%PDF-1.7 een");
    Path away = folder.resolve("weg");
    try (var one = ingest("a", Follow.REMOVALS)) {
      broker.read(Topics.RAW).await(1, LONG);
      Files.move(inbox, away);
      line.until("waiting", () -> one.status().phase() == StageStatus.Phase.WAITING);
      Files.createDirectory(inbox);
      line.until("running", () -> one.status().phase() == StageStatus.Phase.RUNNING);
      assertEquals(1, broker.read(Topics.RAW).await(1, LONG, QUIET).size());
    }
    try (var two = ingest("a", Follow.REMOVALS)) {
      line.until("running", () -> two.status().phase() == StageStatus.Phase.RUNNING);
      assertEquals(1, broker.read(Topics.RAW).await(1, LONG, QUIET).size());
    }
  }

  @Test
  void withoutTheSettingNothingIsDeleted() throws Exception {
    drop("brief.pdf", "%PDF-1.7 een");
    drop("anker.pdf", "%PDF-1.7 anker");
    try (var one = ingest("a", Follow.NOTHING)) {
      broker.read(Topics.RAW).await(2, LONG);
      Files.delete(inbox.resolve("brief.pdf"));
      assertEquals(2, broker.read(Topics.RAW).await(2, LONG, QUIET).size());
    }
  }

  @Test
  void twoInstancesDeleteEachDocumentOnceWhenItsLastObjectGoes() throws Exception {
    int documents = 20;
    try (var one = ingest("a", Follow.REMOVALS);
        var two = ingest("b", Follow.REMOVALS)) {
      for (int i = 0; i < documents; i++) {
        drop("een/brief-" + i + ".pdf", "%PDF-1.7 " + i);
        drop("twee/brief-" + i + ".pdf", "%PDF-1.7 " + i);
      }
      drop("anker.pdf", "%PDF-1.7 anker");
      broker.read(Topics.RAW).await(documents + 1, LONG, QUIET);

      for (int i = 0; i < documents; i++) {
        Files.delete(inbox.resolve("een/brief-" + i + ".pdf"));
      }
      assertEquals(documents + 1, broker.read(Topics.RAW).await(documents + 1, LONG, QUIET).size());

      for (int i = 0; i < documents; i++) {
        Files.delete(inbox.resolve("twee/brief-" + i + ".pdf"));
      }
      var raw = broker.read(Topics.RAW).await(2 * documents + 1, LONG, QUIET);
      assertEquals(2 * documents + 1, raw.size());
      assertEquals(documents, line.tombstones(Topics.RAW));
      assertEquals(1, line.present(Topics.RAW).values().stream().filter(there -> there).count());
    }
  }

  private RunningIngest ingest(String instance, Follow follow) throws IOException {
    return new RunningIngest(
        broker.bootstrapServers(), new DirectoryBucket(inbox), instance, follow);
  }

  private void drop(String name, String content) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
