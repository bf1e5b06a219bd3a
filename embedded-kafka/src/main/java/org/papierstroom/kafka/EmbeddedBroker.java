package org.papierstroom.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A running broker. What it holds survives {@link #close} and the death of the process; the next
 * broker on the same directory goes on with it.
 *
 * <p>Everything that Kafka would answer by ending the JVM (a taken port, a directory in use) is
 * checked first and thrown.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final DataDirectory directory;
  private final BrokerSettings settings;

  private EmbeddedBroker(KafkaRaftServer server, DataDirectory directory, BrokerSettings settings) {
    this.server = server;
    this.directory = directory;
    this.settings = settings;
  }

  /**
   * Starts a broker; when this returns, clients can connect.
   *
   * @throws BrokerNotStarted with a sentence for the operator: port taken, directory in use or not
   *     writable, data unreadable
   */
  public static EmbeddedBroker start(BrokerSettings settings) throws BrokerNotStarted {
    var directory = DataDirectory.claim(settings.data());
    try {
      return startIn(directory, settings);
    } catch (BrokerNotStarted | RuntimeException e) {
      release(directory);
      throw e;
    }
  }

  private static EmbeddedBroker startIn(DataDirectory directory, BrokerSettings settings)
      throws BrokerNotStarted {
    Ports ports = Ports.choose(settings);
    directory.format(BrokerConfiguration.NODE_ID, BrokerConfiguration.CONTROLLER);
    var properties =
        BrokerConfiguration.of(directory.log(), settings, ports.clients(), ports.controller());
    return new EmbeddedBroker(started(properties), directory, settings.withPort(ports.clients()));
  }

  private static KafkaRaftServer started(Properties properties) throws BrokerNotStarted {
    try {
      var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
      server.startup();
      return server;
    } catch (Exception e) {
      throw new BrokerNotStarted("Kafka does not start (" + e.getMessage() + ").", e);
    }
  }

  /** What clients connect to, such as {@code 127.0.0.1:9092}. */
  public String bootstrapServers() {
    return settings.host() + ":" + settings.port();
  }

  /** The settings it runs with; the port is the real one. */
  public BrokerSettings settings() {
    return settings;
  }

  /** Waits until the broker has ended, by {@link #close} or by itself. */
  public void awaitEnd() {
    server.awaitShutdown();
  }

  /** Ends the broker in an orderly way; takes about half a second. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    release(directory);
  }

  private static void release(DataDirectory directory) {
    try {
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
