package org.papierstroom.clean.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.clean.SharedFolder;
import org.papierstroom.clean.parser.OwnNetwork;
import org.papierstroom.clean.parser.ParserProgram;
import org.papierstroom.clean.parser.ParserWithoutOcr;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.score.PdfIndex;
import org.papierstroom.testkit.score.PdfRun;

/** Damaged, hostile and odd files, where they are at hand, through the real stage. */
@Tag("slow")
class PdfDevLineIT {

  private static final Duration LONG = Duration.ofMinutes(8);
  private static final Duration QUIET = Duration.ofSeconds(3);

  @TempDir Path bucket;

  @Test
  void everyDocumentEndsInOneOfTextAndDeadLetterAsItShould() throws Exception {
    PdfIndex index = PdfIndex.read(SharedFolder.of("pdf-dev"));
    ParserSettings settings =
        new ParserSettings(
            512 << 20,
            128 << 20,
            5000,
            16 << 20,
            50,
            Duration.ofSeconds(110),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            1000,
            OwnNetwork.AUTO);
    ParserProgram program = new ParserProgram(ParserWithoutOcr.class.getName(), settings.limits());
    try (TestBroker broker = TestBroker.start();
        RunningClean clean = new RunningClean(broker, bucket, program)) {
      Set<DocumentId> sent = new HashSet<>();
      for (PdfIndex.Entry entry : index.entries()) {
        byte[] content = Files.readAllBytes(index.folder().resolve(entry.file()));
        if (sent.add(DocumentId.of(content))) {
          clean.send(entry.file(), Source.PDF, content);
        }
      }

      Map<DocumentId, Outcome<CleanText>> ended = ended(broker, sent.size());

      assertEquals(sent, ended.keySet());
      assertEquals(200, clean.status("/health/readiness"));
      PdfRun run = PdfRun.of(index, content -> ended.get(DocumentId.of(content)));
      System.out.println(run.report());
      assertTrue(run.expected() >= 222, run.report());
      assertTrue(run.acceptable() >= 231, run.report());
    }
  }

  /** How each document ended; no document ends twice. */
  private static Map<DocumentId, Outcome<CleanText>> ended(TestBroker broker, int count)
      throws Json.MalformedEvent {
    Map<DocumentId, Outcome<CleanText>> ended = new HashMap<>();
    broker.read(Topics.STATUS).await(count, LONG, QUIET);
    for (ConsumerRecord<byte[], byte[]> record : broker.read(Topics.TEXT).all()) {
      TextEvent event = Json.read(record.value(), TextEvent.class);
      assertEquals(null, ended.put(id(record), Outcome.passed(event.cleanText())));
    }
    for (ConsumerRecord<byte[], byte[]> record :
        broker.read(Topics.deadLetters(Topics.RAW)).all()) {
      Reason reason = Reason.valueOf(header(record, DeadLetter.REASON));
      assertEquals(
          null, ended.put(id(record), Outcome.parked(reason, header(record, DeadLetter.DETAIL))));
    }
    return ended;
  }

  private static DocumentId id(ConsumerRecord<byte[], byte[]> record) {
    return new DocumentId(new String(record.key(), UTF_8));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
