package org.papierstroom.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.kafka.BrokerNotStarted;
import org.papierstroom.kafka.BrokerSettings;
import org.papierstroom.kafka.EmbeddedBroker;

/** The whole line in this process, until the JVM is asked to end. */
final class Up {

  private static final String LOOPBACK = "127.0.0.1";

  /** Where the line finds and keeps things; port 0 takes a free one. */
  record Place(Inbox inbox, Path data, int kafkaPort, int httpPort) {
    Place(Path inbox, Path data, int kafkaPort, int httpPort) {
      this(new Inbox(inbox.toString()), data, kafkaPort, httpPort);
    }
  }

  private final Place place;
  private final PrintWriter out;
  private final long begin = System.nanoTime();
  private final Consumer<ConsumerRecord<byte[], byte[]>> passing;
  private final CountDownLatch stop;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * A line that is not started yet.
   *
   * @param passing is told every record that passes
   * @param stop ends the line when it reaches zero
   */
  Up(
      Place place,
      PrintWriter out,
      Consumer<ConsumerRecord<byte[], byte[]>> passing,
      CountDownLatch stop) {
    this.place = place;
    this.out = out;
    this.passing = passing;
    this.stop = stop;
  }

  void run(boolean samples) throws CannotContinue, InterruptedException {
    try {
      start(samples);
    } finally {
      stopped.countDown();
    }
  }

  private void start(boolean samples) throws CannotContinue, InterruptedException {
    makeDirectories();
    say("Starting Kafka; it keeps its data in " + place.data() + " ...");
    try (var broker = EmbeddedBroker.start(kafka())) {
      endInOrderWithTheJvm();
      serve(broker.bootstrapServers(), samples);
    } catch (BrokerNotStarted e) {
      throw new CannotContinue(withOption(e), e);
    }
    say("Stopped. The inbox and everything made of it are kept.");
  }

  private void serve(String bootstrapServers, boolean samples)
      throws CannotContinue, InterruptedException {
    say("Starting the services: ingest, clean, nlp, console ...");
    try (var follower = new PassingDocuments(bootstrapServers, passing);
        var services = Services.start(place, bootstrapServers)) {
      if (!services.awaitReady(stop)) {
        return;
      }
      follower.begin();
      sayReady(bootstrapServers, services.httpPort());
      if (samples) {
        dropSamples(services.bucket());
      }
      stop.await();
      say("Stopping ...");
    }
  }

  private void makeDirectories() throws CannotContinue {
    try {
      place.inbox().make();
      Files.createDirectories(place.data());
    } catch (IOException e) {
      throw new CannotContinue("Cannot make the directory " + Sentence.of(e), e);
    }
  }

  private BrokerSettings kafka() {
    return new BrokerSettings(place.data().resolve("kafka"), LOOPBACK, place.kafkaPort());
  }

  private static String withOption(BrokerNotStarted problem) {
    return problem
        .getMessage()
        .replace("choose another port", "choose another with --kafka-port")
        .replace("choose another directory", "choose another with --data");
  }

  /** Ctrl-C and SIGTERM: the main thread closes everything while the JVM waits for it. */
  private void endInOrderWithTheJvm() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.countDown();
                  awaitStopped();
                },
                "end-in-order"));
  }

  private void awaitStopped() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void dropSamples(Bucket bucket) throws CannotContinue {
    var dropped = Samples.drop(bucket);
    say(
        dropped.isEmpty()
            ? "The sample letters are in the inbox already."
            : "Dropped %d sample letters in the inbox.".formatted(dropped.size()));
  }

  private void sayReady(String bootstrapServers, int httpPort) {
    var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    var tail = "./papierstroom tail documents.entities --from-beginning";
    say(
        """

        Papierstroom is ready, after %.1f s.
          Drop PDF or text files in   %s
          See them at                 http://127.0.0.1:%d/
          Subscribe to                documents.text and documents.entities on %s (Kafka), such as
                                      %s%s
          Health, metrics             http://127.0.0.1:%d/health, /prometheus
          End                         with Ctrl-C
        """
            .formatted(
                seconds,
                place.inbox(),
                httpPort,
                bootstrapServers,
                tail,
                bootstrapServers.endsWith(":" + BrokerSettings.USUAL_PORT)
                    ? ""
                    : " --bootstrap " + bootstrapServers,
                httpPort));
  }

  private void say(String words) {
    out.println(words);
    out.flush();
  }
}
