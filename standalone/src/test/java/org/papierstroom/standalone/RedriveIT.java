package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.LockedLetter;

/** Parked documents and their way back, as the person at the terminal sees it. */
@Execution(ExecutionMode.CONCURRENT)
class RedriveIT {

  private static final Duration LONG = Duration.ofSeconds(90);
  private static final Duration QUIET = Duration.ofSeconds(1);

  @TempDir Path directory;

  @Test
  void aFileThatIsNoLetterIsSeenFromAllSides() throws Exception {
    Path inbox = Files.createDirectory(directory.resolve("inbox"));
    try (var broker = TestBroker.start();
        var line = new LineInThisProcess(broker.bootstrapServers(), inbox, Map.of())) {
      byte[] damaged =
          "%PDF-1.7\nhier is niets van over\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
      Path file = Files.write(inbox.resolve("kapot.pdf"), damaged);
      broker.read(Topics.deadLetters(Topics.RAW)).await(1, LONG);
      String id = DocumentId.of(damaged).value();

      String status = said(broker, "status", id.substring(0, 10)).out();
      assertTrue(status.contains("Parked by clean as DAMAGED"), status);
      assertTrue(said(broker, "status", file.toString()).out().contains(id));
      assertTrue(said(broker, "status").out().matches("(?s).*clean +parked +1\\n.*"));
      String letters = said(broker, "dead-letters", "--json").out();
      assertTrue(letters.contains("\"reason\":\"DAMAGED\"") && letters.contains(id), letters);
      var answer = line.get("/documents/" + id);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("\"state\":\"parked\""), answer.body());
      var unknown = line.get("/documents/" + "0".repeat(64));
      assertEquals(404, unknown.statusCode());
      assertTrue(unknown.body().contains("was not taken from the bucket yet"), unknown.body());
      assertEquals(400, line.get("/documents/brief.pdf").statusCode());
      Path unseen = Files.writeString(directory.resolve("elders.pdf"), "%PDF-");
      assertTrue(said(broker, "status", unseen.toString()).out().startsWith("Not seen yet"));
      assertTrue(said(broker, "status", "0123456").err().startsWith("papierstroom: No document"));
    }
  }

  @Test
  void aFileThatIngestCouldNotTakeIsTakenAnew() throws Exception {
    Path inbox = Files.createDirectory(directory.resolve("inbox"));
    try (var broker = TestBroker.start();
        var line = new LineInThisProcess(broker.bootstrapServers(), inbox, Map.of())) {
      Files.write(inbox.resolve("plaatje.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
      broker.read(Topics.INGEST_DEAD_LETTERS).await(1, LONG);
      assertEquals(200, line.get("/health/readiness").statusCode());

      String dry = said(broker, "redrive", "--document", "plaatje.png", "--dry-run").out();
      assertTrue(dry.endsWith("1 dead letter would be sent once more.\n"), dry);
      said(broker, "redrive", "--document", "plaatje.png");

      assertEquals(2, broker.read(Topics.INGEST_DEAD_LETTERS).await(2, LONG, QUIET).size());
      String letters = said(broker, "dead-letters").out();
      assertTrue(letters.startsWith("NOT_A_PDF                1  "), letters);
    }
  }

  @Test
  void whatAnOlderVersionMadeIsMadeAnewByAllStagesBehind() throws Exception {
    Path inbox = Files.createDirectory(directory.resolve("inbox"));
    try (var broker = TestBroker.start();
        var line = new LineInThisProcess(broker.bootstrapServers(), inbox, Map.of())) {
      byte[] letter = LetterWriter.write(LetterScript.all().getFirst()).pdf();
      Files.write(inbox.resolve("brief.pdf"), letter);
      broker.read(Topics.ENTITIES).await(1, LONG);

      String[] reprocess = {"reprocess", "--stage", "clean", "--older-than", "99.0"};
      String[] dry = Arrays.copyOf(reprocess, reprocess.length + 1);
      dry[reprocess.length] = "--dry-run";
      String told = said(broker, dry).out();
      assertTrue(told.endsWith("\n1 would be made anew by clean.\n"), told);
      String sent = said(broker, reprocess).out();
      assertTrue(sent.endsWith("\n1 sent through clean once more.\n"), sent);

      var entities = broker.read(Topics.ENTITIES).await(2, LONG, QUIET);
      assertEquals(2, entities.size());
      assertArrayEquals(entities.getFirst().key(), entities.getLast().key());
      assertEquals(1, broker.read(Topics.RAW).all().size());
      String receipt = line.get("/documents/" + DocumentId.of(letter)).body();
      assertTrue(receipt.contains("\"state\":\"passed\",\"at\":\"nlp\""), receipt);
    }
  }

  @Test
  void anEncryptedLetterEndsInEntitiesOnceItsPasswordIsGiven() throws Exception {
    Path inbox = Files.createDirectory(directory.resolve("inbox"));
    try (var broker = TestBroker.start();
        var line = new LineInThisProcess(broker.bootstrapServers(), inbox, Map.of())) {
      byte[] letter = encrypted("geheim");
      Files.write(inbox.resolve("dicht.pdf"), letter);
      broker.read(Topics.deadLetters(Topics.RAW)).await(1, LONG);

      String[] redrive = {"redrive", "--reason", "ENCRYPTED", "--password", "geheim"};
      assertEquals(
          "Sending 1 dead letter once more ...\n"
              + "Sent 1 dead letter. './papierstroom status' says how they fare.\n",
          said(broker, redrive).out());
      broker.read(Topics.ENTITIES).await(1, LONG);
      assertEquals("No such dead letter is open: nothing to send.\n", said(broker, redrive).out());

      assertEquals(1, broker.read(Topics.ENTITIES).await(1, LONG, QUIET).size());
      assertEquals(1, broker.read(Topics.TEXT).all().size());
      assertEquals(1, broker.read(Topics.RAW).all().size());
      String id = DocumentId.of(letter).value();
      String receipt = line.get("/documents/" + id).body();
      assertTrue(receipt.contains("\"state\":\"passed\",\"at\":\"nlp\""), receipt);
      assertEquals("No dead letter is open.\n", said(broker, "dead-letters").out());
    }
  }

  private static Said said(TestBroker broker, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--bootstrap";
    all[arguments.length + 1] = broker.bootstrapServers();
    return Said.by(all);
  }

  private static byte[] encrypted(String password) {
    return LockedLetter.of(LetterWriter.write(LetterScript.all().getFirst()).pdf(), password);
  }
}
