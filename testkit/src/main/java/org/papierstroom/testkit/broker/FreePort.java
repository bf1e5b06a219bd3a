package org.papierstroom.testkit.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of the loopback address that nobody listens on, below those that the system gives to
 * clients (Linux: 32768 and up): while a server is down, a client that tries to reach it can
 * neither take its port nor connect to itself.
 */
public final class FreePort {

  private static final int LOWEST = 15_000;
  private static final int ABOVE = 32_000;
  private static final int TRIES = 100;

  /** Nobody may listen there yet: tests that run side by side must not be told the same one. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private FreePort() {}

  /** A port that was free a moment ago; keep it over restarts of the process that uses it. */
  public static int choose() {
    for (int tries = 0; tries < TRIES; tries++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE);
      if (GIVEN.add(port) && isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port between " + LOWEST + " and " + ABOVE);
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
