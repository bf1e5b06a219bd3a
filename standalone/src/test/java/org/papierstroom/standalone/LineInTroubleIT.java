package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything around the line fails, in turn, while documents of all kinds pass: processes are
 * killed, the bucket and the disk are away, file times jump, instances come and go. Small here;
 * {@code mvn verify -Pfull} makes it 2,000 documents.
 */
class LineInTroubleIT {

  private static final Logger LOG = LoggerFactory.getLogger(LineInTroubleIT.class);
  private static final int DOCUMENTS = Integer.getInteger("papierstroom.trouble.documents", 40);
  private static final int ROUNDS = Integer.getInteger("papierstroom.trouble.rounds", 1);
  private static final String ONLY = System.getProperty("papierstroom.trouble.only", "");
  private static final int DISK_MEGABYTES = 2_000;
  private static final Duration PATIENCE =
      Duration.ofSeconds(Integer.getInteger("papierstroom.trouble.patience", 240));
  private static final Duration QUIET = Duration.ofSeconds(3);

  /** One thing that goes wrong, and is put right again. */
  private interface Trouble {
    void strike() throws Exception;
  }

  @TempDir Path directory;

  @Test
  void nothingIsLostOrComesTwiceWhateverFails() throws Exception {
    try (SmallDisk disk = SmallDisk.at(directory.resolve("broker"), DISK_MEGABYTES);
        SeparateLine line = new SeparateLine(directory)) {
      for (String service : List.of("ingest-service", "clean-service", "nlp-service")) {
        line.start(service, "a");
      }
      line.start("ingest-service", "b");
      line.awaitReady();
      MixedPost post = new MixedPost(line.inbox());
      Map<String, Trouble> troubles = troubles(line, disk);
      int strikes = ROUNDS * troubles.size();
      for (int strike = 0; strike < strikes; strike++) {
        String name = troubles.keySet().stream().sorted().toList().get(strike % troubles.size());
        post.drop(DOCUMENTS * (strike + 1) / strikes - DOCUMENTS * strike / strikes);
        LOG.info("trouble {} of {}: {}", strike + 1, strikes, name);
        java.util.Objects.requireNonNull(troubles.get(name)).strike();
      }

      assertOnce(line, Topics.RAW, post.documents());
      assertOnce(line, Topics.TEXT, post.readable());
      assertOnce(line, Topics.ENTITIES, post.readable());
      assertOnce(line, Topics.deadLetters(Topics.RAW), post.locked());
      assertOnce(line, Topics.INGEST_DEAD_LETTERS, post.refused());
      assertEquals(expected(post), statuses(line));
    }
  }

  private Map<String, Trouble> troubles(SeparateLine line, SmallDisk disk) {
    Map<String, Trouble> troubles = new HashMap<>();
    for (String service : List.of("ingest-service", "clean-service", "nlp-service")) {
      troubles.put(service + " killed", () -> line.service(service, "a").process().restart());
    }
    troubles.put(
        "broker killed",
        () -> {
          line.broker().kill();
          line.broker().restart();
        });
    troubles.put("bucket away", () -> bucketAway(line));
    troubles.put("clock jumps", () -> clockJumps(line.inbox()));
    troubles.put("instances come and go", () -> comeAndGo(line));
    if (disk.mounted()) {
      troubles.put("disk full", () -> diskFull(line, disk));
    }
    troubles.keySet().removeIf(name -> !name.contains(ONLY));
    return troubles;
  }

  private void bucketAway(SeparateLine line) throws IOException {
    Path away = directory.resolve("away");
    Files.move(line.inbox(), away);
    var ingest = line.service("ingest-service", "b");
    ingest
        .process()
        .await(
            "told that the bucket is away",
            PATIENCE,
            () -> ingest.status("/health/readiness") == 503);
    Files.move(away, line.inbox());
    ingest.awaitReady();
  }

  /** Half of the files are of long ago, half of next year. */
  private static void clockJumps(Path inbox) throws IOException {
    try (var files = Files.list(inbox)) {
      boolean back = false;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Instant time =
            back ? Instant.EPOCH.plusSeconds(1) : Instant.now().plus(Duration.ofDays(365));
        Files.setLastModifiedTime(file, FileTime.from(time));
        back = !back;
      }
    }
  }

  private static void comeAndGo(SeparateLine line) {
    line.start("clean-service", "c").awaitReady();
    line.start("nlp-service", "c").awaitReady();
    line.stop("clean-service", "c");
    line.stop("nlp-service", "c");
  }

  /** The broker ends, or waits for an operator: in both cases it is started again with room. */
  private static void diskFull(SeparateLine line, SmallDisk disk) throws IOException {
    disk.fill();
    var ingest = line.service("ingest-service", "a");
    ingest
        .process()
        .await(
            "told that Kafka is away",
            PATIENCE,
            () -> ingest.status("/health/readiness") == 503 || !line.broker().isAlive());
    line.broker().kill();
    disk.clear();
    line.broker().restart();
  }

  private static void assertOnce(SeparateLine line, String topic, Set<String> keys) {
    var records = awaited(line, topic, keys.size());
    assertEquals(
        keys, records.stream().map(LineInTroubleIT::key).collect(Collectors.toSet()), topic);
    assertEquals(keys.size(), records.size(), topic + ": nothing twice");
  }

  private static List<ConsumerRecord<byte[], byte[]>> awaited(
      SeparateLine line, String topic, int count) {
    try {
      return line.read(topic).await(count, PATIENCE, QUIET);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "\n" + line.diagnosis(), e);
    }
  }

  private static Map<String, DocumentStatus.State> expected(MixedPost post) {
    Map<String, DocumentStatus.State> expected = new HashMap<>();
    for (String id : post.documents()) {
      expected.put(DocumentStatus.key(id, "ingest"), DocumentStatus.State.PASSED);
    }
    for (String id : post.readable()) {
      expected.put(DocumentStatus.key(id, "clean"), DocumentStatus.State.PASSED);
      expected.put(DocumentStatus.key(id, "nlp"), DocumentStatus.State.PASSED);
    }
    for (String id : post.locked()) {
      expected.put(DocumentStatus.key(id, "clean"), DocumentStatus.State.PARKED);
    }
    for (String objectKey : post.refused()) {
      expected.put(DocumentStatus.key(objectKey, "ingest"), DocumentStatus.State.PARKED);
    }
    return expected;
  }

  private static Map<String, DocumentStatus.State> statuses(SeparateLine line) throws Exception {
    Map<String, DocumentStatus.State> states = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : line.read(Topics.STATUS).all()) {
      states.put(key(record), Json.read(record.value(), DocumentStatus.class).state());
    }
    return states;
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.key(), UTF_8);
  }
}
