package org.papierstroom.kafka;

import java.nio.file.Path;

/**
 * A broker as a process of its own: {@code BrokerMain DATA-DIRECTORY PORT}. Prints {@code ready
 * HOST:PORT} when clients can connect; ends in order on SIGTERM; exit code 1 with one sentence when
 * it cannot start.
 */
public final class BrokerMain {

  private BrokerMain() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: BrokerMain DATA-DIRECTORY PORT");
      System.exit(2);
    }
    var settings =
        BrokerSettings.in(Path.of(arguments[0])).withPort(Integer.parseInt(arguments[1]));
    try {
      var broker = EmbeddedBroker.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-end"));
      System.out.println("ready " + broker.bootstrapServers());
      broker.awaitEnd();
    } catch (BrokerNotStarted e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
