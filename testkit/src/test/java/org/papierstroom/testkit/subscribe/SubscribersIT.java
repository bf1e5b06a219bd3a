package org.papierstroom.testkit.subscribe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;

/** Each subscriber sees what was committed, deletions too, and nothing of what was aborted. */
class SubscribersIT {

  private static final Path FOLDER = Path.of("..", "docs", "subscribe");
  private static final Map<String, String> VALUES =
      Map.of(
          Topics.RAW, "%PDF-1.7",
          Topics.TEXT, "{\"text\":\"Geachte\",\"pages\":[{}]}",
          Topics.ENTITIES, "{\"mentions\":[{},{}]}",
          Topics.STATUS, "{\"state\":\"passed\"}");
  private static final Map<String, String> SUMMARIES =
      Map.of(
          Topics.RAW, "8 bytes",
          Topics.TEXT, "text of 1 pages",
          Topics.ENTITIES, "2 mentions",
          Topics.STATUS, "passed");

  private static final TestBroker BROKER = TestBroker.start();

  @BeforeAll
  static void writeEvents() {
    VALUES.keySet().forEach(topic -> BROKER.createTopic(topic, 1));
    Map<String, Object> settings =
        Map.of("bootstrap.servers", BROKER.bootstrapServers(), "transactional.id", "subscribers");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      VALUES.forEach((topic, value) -> producer.send(new ProducerRecord<>(topic, "a", value)));
      producer.flush();
      producer.abortTransaction();
      producer.beginTransaction();
      VALUES.forEach((topic, value) -> producer.send(new ProducerRecord<>(topic, "b", value)));
      VALUES.keySet().forEach(topic -> producer.send(new ProducerRecord<>(topic, "c", null)));
      producer.commitTransaction();
    }
  }

  @AfterAll
  static void stop() {
    BROKER.close();
  }

  @Test
  void theJavaSubscriberTellsEveryTypeOfEvent() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var source = FOLDER.resolve("Subscriber.java").toString();
    assertTells(List.of(java, "-cp", System.getProperty("java.class.path"), source));
  }

  @Test
  void thePythonSubscriberTellsEveryTypeOfEvent() throws Exception {
    var python = System.getProperty("papierstroom.test.python", "python3");
    assumeTrue(
        runs(python, "-c", "import confluent_kafka"), "python3 with confluent-kafka is not here");
    assertTells(List.of(python, FOLDER.resolve("subscriber.py").toString()));
  }

  @Test
  void kcatShowsWhatWasCommitted() throws Exception {
    assumeTrue(runs("kcat", "-V"), "kcat is not here");
    for (var topic : VALUES.keySet()) {
      int length = VALUES.getOrDefault(topic, "").length();
      assertEquals(
          List.of("b " + length + " bytes", "c -1 bytes"),
          lines(List.of(FOLDER.resolve("subscriber.sh").toString()), topic));
    }
  }

  private static void assertTells(List<String> command) throws Exception {
    for (var topic : VALUES.keySet()) {
      assertEquals(List.of("b " + SUMMARIES.get(topic), "c deleted"), lines(command, topic));
    }
  }

  /** The first two lines that the subscriber prints. */
  private static List<String> lines(List<String> command, String topic) throws Exception {
    var arguments = new ArrayList<>(command);
    arguments.addAll(List.of(BROKER.bootstrapServers(), topic));
    var process =
        new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var out = process.inputReader(UTF_8)) {
      return CompletableFuture.supplyAsync(() -> twoLines(out)).get(60, TimeUnit.SECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static List<String> twoLines(BufferedReader out) {
    return out.lines().filter(line -> line.matches("[a-c] .*")).limit(2).toList();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException _) {
      return false; // the program is not installed
    }
  }
}
