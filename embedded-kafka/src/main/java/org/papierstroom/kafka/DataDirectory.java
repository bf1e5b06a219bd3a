package org.papierstroom.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A broker's directory: {@code lock}, held as long as a broker uses it, and {@code log}, the
 * topics.
 *
 * <p>The lock is checked before Kafka looks, because Kafka answers a directory in use by ending the
 * whole JVM.
 */
final class DataDirectory implements AutoCloseable {

  private final Path log;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path log, FileChannel channel, FileLock lock) {
    this.log = log;
    this.channel = channel;
    this.lock = lock;
  }

  static DataDirectory claim(Path data) throws BrokerNotStarted {
    var log = data.resolve("log");
    try {
      Files.createDirectories(log);
      if (!Files.isWritable(log)) {
        throw new BrokerNotStarted("The broker may not write to its directory " + data + ".");
      }
      var channel =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new DataDirectory(log, channel, lock(data, channel));
    } catch (IOException e) {
      throw new BrokerNotStarted(
          "The broker may not write to its directory " + data + " (" + e.getMessage() + ").", e);
    }
  }

  private static FileLock lock(Path data, FileChannel channel)
      throws BrokerNotStarted, IOException {
    var lock = tryLock(channel);
    if (lock.isPresent()) {
      return lock.get();
    }
    channel.close();
    throw new BrokerNotStarted(
        "Another broker uses the directory " + data + ": stop it or choose another directory.");
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldInThisJvm) {
      return Optional.empty();
    }
  }

  Path log() {
    return log;
  }

  /** Gives an empty directory its cluster id; leaves one that has it alone. */
  void format(int nodeId, String controllerListener) throws BrokerNotStarted {
    // Kafka writes this file last, so a crash halfway is formatted again.
    if (Files.exists(log.resolve("meta.properties"))) {
      return;
    }
    try (var quiet =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(nodeId)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setControllerListenerName(controllerListener)
          .setMetadataLogDirectory(log.toString())
          .addDirectory(log.toString())
          .setIgnoreFormatted(true)
          .setPrintStream(quiet)
          .run();
    } catch (Exception e) {
      throw new BrokerNotStarted(
          "The broker's directory " + log + " cannot be prepared (" + e.getMessage() + ").", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    }
  }
}
