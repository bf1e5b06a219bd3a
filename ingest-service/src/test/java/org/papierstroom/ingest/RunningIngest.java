package org.papierstroom.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.bucket.DirectoryBucket;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.Loop;
import org.papierstroom.stage.StageMetrics;
import org.papierstroom.stage.StageStatus;

/** One instance of ingest in this JVM, without Micronaut. */
final class RunningIngest implements AutoCloseable {

  private final DirectoryBucket bucket;
  private final Loop loop;

  RunningIngest(String bootstrapServers, Path inbox, String instance) {
    KafkaSettings kafka = settings(bootstrapServers);
    IngestSettings settings =
        new IngestSettings(
            inbox.toString(), Duration.ofMillis(200), Duration.ofMillis(200), 900_000, 100_000, 8);
    KafkaClients clients = new KafkaClients(kafka);
    StageMetrics metrics = new StageMetrics(new SimpleMeterRegistry(), "ingest");
    bucket = open(inbox);
    loop =
        new Loop(
            "ingest",
            new LineTopics(kafka, clients),
            kafka.backOff(),
            (status, stopping) ->
                new IngestSession(
                    bucket,
                    settings,
                    instance,
                    new MadeBy("ingest", "test", "1", Optional.empty()),
                    clients,
                    status,
                    metrics,
                    stopping));
    loop.start();
  }

  static void makeTopics(String bootstrapServers) throws Exception {
    KafkaSettings kafka = settings(bootstrapServers);
    new LineTopics(kafka, new KafkaClients(kafka)).ensure();
  }

  private static KafkaSettings settings(String bootstrapServers) {
    return new KafkaSettings(
        bootstrapServers,
        12,
        (short) 1,
        1_000_000,
        Duration.ofSeconds(15),
        Duration.ofSeconds(6),
        Duration.ofSeconds(2),
        null);
  }

  StageStatus status() {
    return loop.status();
  }

  @Override
  public void close() {
    loop.stop();
    loop.join(Duration.ofSeconds(20));
    bucket.close();
  }

  private static DirectoryBucket open(Path inbox) {
    try {
      return new DirectoryBucket(inbox);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
