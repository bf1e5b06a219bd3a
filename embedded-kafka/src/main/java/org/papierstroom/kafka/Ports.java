package org.papierstroom.kafka;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * The ports of a broker, looked at before Kafka does: it ends the JVM over a taken one, and hides a
 * free one.
 *
 * @param clients where clients connect
 * @param controller where the broker speaks with itself
 */
record Ports(int clients, int controller) {

  private static final String LOOPBACK = "127.0.0.1";

  /**
   * The ports asked for, or free ones, that could all be bound at once a moment ago: a free port is
   * looked for while the others are held, for the system may name the same one twice.
   */
  static Ports choose(BrokerSettings settings) throws BrokerNotStarted {
    try (ServerSocket clients = listen(settings.host(), settings.port());
        ServerSocket further = furtherOf(settings);
        ServerSocket controller = listen(LOOPBACK, 0)) {
      return new Ports(clients.getLocalPort(), controller.getLocalPort());
    } catch (IOException e) {
      throw new BrokerNotStarted("A port cannot be let go (" + e.getMessage() + ").", e);
    }
  }

  private static ServerSocket furtherOf(BrokerSettings settings)
      throws IOException, BrokerNotStarted {
    return settings.further().isEmpty()
        ? new ServerSocket()
        : listen(settings.host(), settings.further().get().port());
  }

  private static ServerSocket listen(String host, int port) throws IOException, BrokerNotStarted {
    ServerSocket socket = new ServerSocket();
    try {
      // As Kafka binds it: without this, connections of the last run in TIME_WAIT look like a taken
      // port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw refused(host, port, e);
    }
  }

  private static BrokerNotStarted refused(String host, int port, IOException why) {
    return switch (why) {
      case BindException taken ->
          new BrokerNotStarted(
              "Port " + port + " on " + host + " is taken or not allowed: choose another port.",
              taken);
      case UnknownHostException unknown ->
          new BrokerNotStarted("This machine has no address " + host + ".", unknown);
      default ->
          new BrokerNotStarted(
              "The broker cannot listen on " + host + ":" + port + " (" + why.getMessage() + ").",
              why);
    };
  }
}
