package org.papierstroom.testkit.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.papierstroom.kafka.BrokerNotStarted;
import org.papierstroom.kafka.BrokerSettings;
import org.papierstroom.kafka.EmbeddedBroker;

/**
 * A broker in this JVM on a free port, with its data in a temporary directory that goes with it.
 *
 * <p>Use {@link #shared()} where tests make topics of their own names, which saves two seconds per
 * class; {@link #start()} where they need the line's real topics to themselves.
 */
public final class TestBroker implements AutoCloseable {

  private final EmbeddedBroker broker;
  private final Path data;

  private TestBroker(EmbeddedBroker broker, Path data) {
    this.broker = broker;
    this.data = data;
  }

  /** Starts a broker of the test's own; close it. */
  public static TestBroker start() {
    try {
      var data = Files.createTempDirectory("papierstroom-broker-");
      return new TestBroker(EmbeddedBroker.start(BrokerSettings.in(data)), data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BrokerNotStarted e) {
      throw new IllegalStateException(e);
    }
  }

  /** The broker that all tests of this JVM share, started at first use; it ends with the JVM. */
  public static TestBroker shared() {
    return Shared.BROKER;
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Makes a topic and waits until it can be written to; answers its name. */
  public String createTopic(String name, int partitions) {
    return createTopic(name, partitions, Map.of());
  }

  /** Makes a topic with settings such as {@code max.message.bytes}; answers its name. */
  public String createTopic(String name, int partitions, Map<String, String> settings) {
    return TestTopics.create(bootstrapServers(), name, partitions, settings);
  }

  /** A reader of everything committed to a topic. */
  public TopicReader read(String topic) {
    return new TopicReader(bootstrapServers(), topic);
  }

  @Override
  public void close() {
    broker.close();
    deleteTree(data);
  }

  private static void deleteTree(Path root) {
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final TestBroker BROKER = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close, "shared-broker-end"));
    }
  }
}
