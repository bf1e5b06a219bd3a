package org.papierstroom.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.LineTopics;
import org.papierstroom.stage.Loop;
import org.papierstroom.stage.StageMetrics;
import org.papierstroom.stage.StageStatus;
import org.papierstroom.stage.trace.Tracing;

/** One instance of ingest in this JVM, without Micronaut. */
final class RunningIngest implements AutoCloseable {

  static final long INLINE_BYTES = 100_000;
  static final long MAX_BYTES = 900_000;

  private final Bucket bucket;
  private final Loop loop;

  RunningIngest(String bootstrapServers, Bucket bucket, String instance, Follow follow) {
    KafkaSettings kafka = settings(bootstrapServers);
    IngestSettings settings =
        new IngestSettings(
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            INLINE_BYTES,
            MAX_BYTES,
            100_000,
            8,
            follow.events());
    RetentionSettings kept = new RetentionSettings(follow.bucket());
    KafkaClients clients = new KafkaClients(kafka);
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    StageMetrics metrics = new StageMetrics(registry, "ingest");
    this.bucket = bucket;
    loop =
        new Loop(
            "ingest",
            new LineTopics(kafka, clients),
            kafka.backOff(),
            (status, stopping) ->
                new IngestSession(
                    bucket,
                    settings,
                    kept,
                    instance,
                    new MadeBy("ingest", "test", "1", Optional.empty()),
                    clients,
                    status,
                    metrics,
                    new WaitingFiles(registry),
                    Tracing.off(),
                    stopping));
    loop.start();
  }

  /** What is followed beside the bucket's listing; topic of events empty for none. */
  record Follow(boolean bucket, String events) {
    static final Follow NOTHING = new Follow(false, "");
    static final Follow REMOVALS = new Follow(true, "");
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
}
