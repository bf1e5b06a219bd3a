package org.papierstroom.clean.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.clean.parser.MisbehavingParser;
import org.papierstroom.clean.parser.OwnNetwork;
import org.papierstroom.clean.parser.ParserProgram;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.parser.Misbehaviour;

/** Hostile documents through the real stage: each costs itself, and nobody else. */
class HostileDocumentsIT {

  private static final Duration LONG = Duration.ofSeconds(120);

  private static final ParserSettings QUICK =
      new ParserSettings(
          256 << 20,
          64 << 20,
          100,
          4 << 20,
          50,
          Duration.ofSeconds(6),
          Duration.ofSeconds(6),
          Duration.ofMillis(500),
          Duration.ofSeconds(60),
          1000,
          OwnNetwork.AUTO);

  private static TestBroker broker;

  @TempDir Path bucket;

  @BeforeAll
  static void start() {
    broker = TestBroker.start();
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void othersGoOnWhileOneHangs() throws Exception {
    try (RunningClean clean = clean()) {
      DocumentId hanging =
          clean.send("hang.txt", Source.TEXT, Misbehaviour.HANG.demand("intussen"));
      List<DocumentId> letters = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        letters.add(clean.send(i + ".txt", Source.TEXT, letter("intussen " + i)));
      }

      List<Long> passed =
          letters.stream().map(id -> await(Topics.TEXT, id, 1).getFirst().timestamp()).toList();
      ConsumerRecord<byte[], byte[]> parked = await(dead(), hanging, 1).getFirst();

      // A partition keeps its order: only what stands behind the hanging document waits for it.
      assertTrue(passed.stream().filter(time -> time < parked.timestamp()).count() >= 3);
      assertEquals(Reason.TIMED_OUT.name(), header(parked, DeadLetter.REASON));
      assertEquals("not done within 6 seconds", header(parked, DeadLetter.DETAIL));
      assertEquals(200, clean.status("/health/liveness"));
      assertEquals(200, clean.status("/health/readiness"));
    }
  }

  @Test
  void whatKilledTheParserTwiceIsNotTriedAgainEvenAfterARestart() throws Exception {
    byte[] deadly = Misbehaviour.EXIT.demand("dodelijk");
    DocumentId id = DocumentId.of(deadly);
    try (RunningClean clean = clean()) {
      clean.send("een.txt", Source.TEXT, deadly);
      await(dead(), id, 1);
      await(Topics.POISON, id, 1);
      clean.redrive("een.txt", Source.TEXT, deadly, Policy.USUAL);
      await(dead(), id, 2);
    }
    try (RunningClean restarted = clean()) {
      restarted.redrive("een.txt", Source.TEXT, deadly, Policy.USUAL);
      List<ConsumerRecord<byte[], byte[]>> parked = await(dead(), id, 3);

      assertEquals(
          List.of(
              "the parser ended with exit code 0",
              "the parser ended with exit code 0",
              "not tried again: it killed this version of the parser 2 times"),
          parked.stream().map(record -> header(record, DeadLetter.DETAIL)).toList());

      // More time makes it another parser.
      restarted.redrive("een.txt", Source.TEXT, deadly, within(Duration.ofSeconds(20)));
      assertEquals(
          "the parser ended with exit code 0",
          header(await(dead(), id, 4).getLast(), DeadLetter.DETAIL));
    }
  }

  @Test
  void aReferenceIsFetchedFromTheBucketAndItsHashIsChecked() throws Exception {
    byte[] there = letter("in de emmer");
    Files.createDirectory(bucket.resolve("map 1"));
    Files.write(bucket.resolve("map 1/brief één.txt"), there);
    Files.writeString(bucket.resolve("vervangen.txt"), "iets anders\n");
    byte[] gone = letter("weg");
    byte[] replaced = letter("vervangen");
    try (RunningClean clean = clean()) {
      clean.sendReference(DocumentId.of(there), "map 1/brief één.txt");
      clean.sendReference(DocumentId.of(gone), "weg.txt");
      clean.sendReference(DocumentId.of(replaced), "vervangen.txt");

      String text =
          new String(await(Topics.TEXT, DocumentId.of(there), 1).getFirst().value(), UTF_8);
      assertTrue(text.contains("Dit is brief in de emmer."), text);
      assertTrue(text.contains("\"bytes\":" + there.length), text);
      for (byte[] lost : List.of(gone, replaced)) {
        assertEquals(
            Reason.CONTENT_GONE.name(),
            header(await(dead(), DocumentId.of(lost), 1).getFirst(), DeadLetter.REASON));
      }
    }
  }

  private RunningClean clean() {
    return new RunningClean(
        broker, bucket, new ParserProgram(MisbehavingParser.class.getName(), QUICK.limits()));
  }

  private static Policy within(Duration limit) {
    return new Policy(Optional.empty(), Optional.of(limit));
  }

  private static byte[] letter(String mark) {
    return ("Geachte mevrouw Jansen,\n\nDit is brief " + mark + ".\n").getBytes(UTF_8);
  }

  private static String dead() {
    return Topics.deadLetters(Topics.RAW);
  }

  /** Waits for so many records of one document. */
  private static List<ConsumerRecord<byte[], byte[]>> await(
      String topic, DocumentId id, int count) {
    long end = System.nanoTime() + LONG.toNanos();
    int seen = 0;
    while (System.nanoTime() < end) {
      List<ConsumerRecord<byte[], byte[]>> all = broker.read(topic).await(seen, LONG);
      List<ConsumerRecord<byte[], byte[]>> own =
          all.stream().filter(record -> id.equals(key(record))).toList();
      if (own.size() >= count) {
        return own;
      }
      seen = all.size() + 1;
    }
    throw new AssertionError("not " + count + " records of " + id + " on " + topic);
  }

  private static DocumentId key(ConsumerRecord<byte[], byte[]> record) {
    return new DocumentId(new String(record.key(), UTF_8));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
