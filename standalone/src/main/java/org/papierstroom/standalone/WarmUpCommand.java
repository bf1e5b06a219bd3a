package org.papierstroom.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.contract.Topics;
import picocli.CommandLine.Command;

/**
 * Runs the line once over the sample letters in a temporary place and ends: the training run of the
 * launcher's AOT cache, which remembers the classes that a real run will need.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

  private static final int LETTERS = 2;
  private static final long PATIENCE_SECONDS = 60;

  @Override
  public Integer call() throws Exception {
    var place = Files.createTempDirectory("papierstroom-warm-up-");
    try {
      Logging.toFile(place.resolve("papierstroom.log"));
      var stop = new CountDownLatch(LETTERS);
      CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .execute(() -> letGo(stop));
      new Up(
              new Up.Place(place.resolve("inbox"), place, 0, 0),
              new PrintWriter(Writer.nullWriter()),
              record -> count(record, stop),
              stop)
          .run(true);
      readHere(place.resolve("inbox"));
      return 0;
    } finally {
      try (var paths = Files.walk(place)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  /** What the commands on files do in this process, and parser processes in theirs. */
  private static void readHere(Path inbox) throws IOException, CannotContinue {
    var reader = DocumentReaders.standard();
    try (var letters = Files.newDirectoryStream(inbox, "*.pdf")) {
      for (Path letter : letters) {
        var document = ReadFile.of(reader, letter, Files.readAllBytes(letter));
        if (document.text().pages().isEmpty()) {
          throw new CannotContinue("A sample letter has no pages.");
        }
      }
    }
  }

  private static void count(ConsumerRecord<byte[], byte[]> record, CountDownLatch stop) {
    // Also what the console would do with it.
    if (PassingLine.of(record).isPresent() && record.topic().equals(Topics.ENTITIES)) {
      stop.countDown();
    }
  }

  private static void letGo(CountDownLatch stop) {
    for (int i = 0; i < LETTERS; i++) {
      stop.countDown();
    }
  }
}
