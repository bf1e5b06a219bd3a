package org.papierstroom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketSettings;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.RunningIngest.Follow;
import org.papierstroom.stage.StageStatus;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.bucket.S3Store;

@Execution(ExecutionMode.CONCURRENT)
class S3IngestIT {

  private static final Duration LONG = Duration.ofSeconds(120);
  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final String EVENTS = "bucket-events";

  @TempDir Path folder;
  private S3Store store;
  private TestBroker broker;
  private Observed line;
  private Bucket bucket;

  @BeforeEach
  void start() throws Exception {
    store = S3Store.start(Files.createDirectory(folder.resolve("store")));
    store.makeBucket("post");
    bucket = open();
    broker = TestBroker.start();
    line = new Observed(broker);
    RunningIngest.makeTopics(broker.bootstrapServers());
  }

  @AfterEach
  void stop() throws Exception {
    broker.close();
    bucket.close();
    store.close();
  }

  @Test
  void twoInstancesTakeEachContentOnceThoughTheStoreGoesAway() throws Exception {
    try (var one = ingest("a", Follow.REMOVALS);
        var two = ingest("b", Follow.REMOVALS)) {
      for (int i = 0; i < 20; i++) {
        put("een/brief-" + i + ".pdf", "%PDF-1.7 " + i % 10);
      }
      broker.read(Topics.RAW).await(10, LONG);
      store.goAway();
      line.until("waiting", () -> one.status().phase() == StageStatus.Phase.WAITING);
      store.comeBack();
      for (int i = 0; i < 20; i++) {
        put("twee/brief-" + i + ".pdf", "%PDF-1.7 " + (5 + i % 10));
      }
      var raw = broker.read(Topics.RAW).await(15, LONG, QUIET);

      assertEquals(15, raw.size(), "nothing twice, nothing deleted");
      Set<String> keys = new HashSet<>();
      raw.forEach(record -> keys.add(new String(record.key(), UTF_8)));
      assertEquals(15, keys.size());
    }
  }

  @Test
  void replacedAndRemovedObjectsAreFollowedAndNotificationsAreHints() throws Exception {
    broker.createTopic(EVENTS, 1);
    put("brief.pdf", "%PDF-1.7 een");
    try (var one = ingest("a", new Follow(true, EVENTS))) {
      broker.read(Topics.RAW).await(1, LONG);
      notify("geen json");
      notify(StoreNotificationTest.CREATED.formatted("ObjectCreated:Put"));
      put("brief.pdf", "%PDF-1.7 EEN");
      var raw = broker.read(Topics.RAW).await(3, LONG);
      assertEquals(1, line.tombstones(Topics.RAW), "the bytes that were replaced");

      Files.delete(folder.resolve("store/post/inbox/brief.pdf"));
      line.until("deleted", () -> line.tombstones(Topics.RAW) == 2);
      assertEquals(3, raw.size());
    }
  }

  private RunningIngest ingest(String instance, Follow follow) throws IOException {
    return new RunningIngest(broker.bootstrapServers(), open(), instance, follow);
  }

  private Bucket open() throws IOException {
    return new BucketSettings(
            "s3://post/inbox",
            Optional.of(store.endpoint()),
            Optional.empty(),
            BucketSettings.Addressing.PATH)
        .open();
  }

  private void put(String key, String content) throws IOException {
    bucket.put(key, Files.writeString(folder.resolve("te-plaatsen"), content));
  }

  private void notify(String message) throws Exception {
    line.write(new ProducerRecord<>(EVENTS, null, message.getBytes(UTF_8)));
  }
}
