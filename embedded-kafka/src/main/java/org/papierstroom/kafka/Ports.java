package org.papierstroom.kafka;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks at ports before Kafka does: it ends the JVM over a taken one, and hides a free one. */
final class Ports {

  private Ports() {}

  /** Answers {@code port}, or a free one for 0, that could be bound a moment ago. */
  static int choose(String host, int port) throws BrokerNotStarted {
    try (var socket = new ServerSocket()) {
      // As Kafka binds it: without this, connections of the last run in TIME_WAIT look like a taken
      // port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return socket.getLocalPort();
    } catch (BindException e) {
      throw new BrokerNotStarted(
          "Port " + port + " on " + host + " is taken or not allowed: choose another port.", e);
    } catch (UnknownHostException e) {
      throw new BrokerNotStarted("This machine has no address " + host + ".", e);
    } catch (IOException e) {
      throw new BrokerNotStarted(
          "The broker cannot listen on " + host + ":" + port + " (" + e.getMessage() + ").", e);
    }
  }
}
