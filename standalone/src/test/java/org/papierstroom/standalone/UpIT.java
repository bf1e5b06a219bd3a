package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpIT {

  private static final int SAMPLES = 4;
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path directory;
  private final Heard out = new Heard();
  private final BlockingQueue<ConsumerRecord<byte[], byte[]>> passed = new LinkedBlockingQueue<>();

  @Test
  void theSampleLettersPassTheLineOnceAndNotAgainAtTheNextStart() throws Exception {
    var stop = new CountDownLatch(1);
    var line = start(true, stop);
    var records = Stream.generate(this::next).limit(3 * SAMPLES).toList();
    var lines = records.stream().map(PassingLine::of).flatMap(Optional::stream).toList();
    stop.countDown();
    line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

    // Nothing asks for traces: none is begun, and nobody would send one.
    assertTrue(records.stream().allMatch(UpIT::hasNoTrace));
    for (var happened : List.of("received, ", "text: ", "entities: ")) {
      assertEquals(
          SAMPLES, lines.stream().filter(said -> said.contains(happened)).count(), lines::toString);
    }
    assertTrue(out.toString().contains("Papierstroom is ready"), out::toString);
    assertTrue(out.toString().contains("Dropped 4 sample letters"), out::toString);

    var secondStop = new CountDownLatch(1);
    var second = start(true, secondStop);
    out.await("The sample letters are in the inbox already.", Duration.ofSeconds(PATIENCE_SECONDS));
    secondStop.countDown();
    second.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertTrue(passed.isEmpty(), passed::toString);
  }

  @Test
  void aTakenHttpPortIsSaidInOneSentence() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var place = new Up.Place(directory.resolve("inbox"), directory, 0, other.getLocalPort());
      var up = new Up(place, new PrintWriter(out), passed::add, new CountDownLatch(1));

      var refused = assertThrows(CannotContinue.class, () -> up.run(false));

      assertEquals(
          "Port %d on 127.0.0.1 is taken or not allowed: choose another with --http-port."
              .formatted(other.getLocalPort()),
          refused.getMessage());
    }
  }

  @Test
  void aTakenKafkaPortIsSaidInOneSentence() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var place = new Up.Place(directory.resolve("inbox"), directory, other.getLocalPort(), 0);
      var up = new Up(place, new PrintWriter(out), passed::add, new CountDownLatch(1));

      var refused = assertThrows(CannotContinue.class, () -> up.run(false));

      assertEquals(
          "Port %d on 127.0.0.1 is taken or not allowed: choose another with --kafka-port."
              .formatted(other.getLocalPort()),
          refused.getMessage());
    }
  }

  private static boolean hasNoTrace(ConsumerRecord<byte[], byte[]> record) {
    return record.headers().lastHeader("traceparent") == null;
  }

  private CompletableFuture<Void> start(boolean samples, CountDownLatch stop) {
    var place = new Up.Place(directory.resolve("inbox"), directory.resolve("data"), 0, 0);
    var up = new Up(place, new PrintWriter(out, true), passed::add, stop);
    return CompletableFuture.runAsync(
        () -> {
          try {
            up.run(samples);
          } catch (CannotContinue | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        work -> Thread.ofPlatform().name("up").start(work));
  }

  private ConsumerRecord<byte[], byte[]> next() {
    try {
      var record = passed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (record == null) {
        throw new AssertionError("no further record passed:\n" + out);
      }
      return record;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
