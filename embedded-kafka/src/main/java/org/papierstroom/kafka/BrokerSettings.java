package org.papierstroom.kafka;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a broker keeps its data and where it listens.
 *
 * @param data its own directory, made when absent; nothing else may live in it
 * @param host the address it binds and tells its clients, such as {@code 127.0.0.1}
 * @param port the port for clients; 0 takes a free one
 * @param further a second listener
 */
public record BrokerSettings(Path data, String host, int port, Optional<FurtherListener> further) {

  /** Kafka's usual port. */
  public static final int USUAL_PORT = 9092;

  public BrokerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be between 0 and 65535: " + port);
    }
    data = data.toAbsolutePath().normalize();
  }

  /** A broker with one listener, without TLS. */
  public BrokerSettings(Path data, String host, int port) {
    this(data, host, port, Optional.empty());
  }

  /** A broker on a free port of the loopback address. */
  public static BrokerSettings in(Path data) {
    return new BrokerSettings(data, "127.0.0.1", 0);
  }

  public BrokerSettings withPort(int newPort) {
    return new BrokerSettings(data, host, newPort, further);
  }

  public BrokerSettings with(FurtherListener listener) {
    return new BrokerSettings(data, host, port, Optional.of(listener));
  }
}
