package org.papierstroom.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** Kafka's own settings for one small node that starts fast and notices dead clients soon. */
final class BrokerConfiguration {

  static final int NODE_ID = 1;
  static final String CONTROLLER = "CONTROLLER";

  private static final String SETTINGS =
      """
      process.roles=broker,controller
      controller.listener.names=CONTROLLER
      listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
      auto.create.topics.enable=false
      metric.reporters=

      # One node: everything is kept once.
      default.replication.factor=1
      offsets.topic.replication.factor=1
      offsets.topic.num.partitions=4
      transaction.state.log.replication.factor=1
      transaction.state.log.min.isr=1
      transaction.state.log.num.partitions=4
      share.coordinator.state.topic.replication.factor=1
      share.coordinator.state.topic.min.isr=1
      share.coordinator.state.topic.num.partitions=4

      # Small: a laptop shares its memory with everything else.
      log.cleaner.dedupe.buffer.size=4194304
      num.network.threads=2
      num.io.threads=4

      # A broker that was killed may register again after 2 s instead of 9 s.
      broker.session.timeout.ms=2000
      broker.heartbeat.interval.ms=250

      # A group forms at once, and a dead member's partitions move within 6 s instead of 45 s.
      group.initial.rebalance.delay.ms=0
      group.consumer.min.session.timeout.ms=3000
      group.consumer.session.timeout.ms=6000
      group.consumer.min.heartbeat.interval.ms=1000
      group.consumer.heartbeat.interval.ms=1500
      """;

  private BrokerConfiguration() {}

  static Properties of(Path log, BrokerSettings settings, int port, int controllerPort) {
    var properties = new Properties();
    SETTINGS
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              properties.put(line.substring(0, equals), line.substring(equals + 1));
            });
    var clients = "PLAINTEXT://" + settings.host() + ":" + port;
    var controller = "127.0.0.1:" + controllerPort;
    properties.put("node.id", String.valueOf(NODE_ID));
    properties.put("log.dirs", log.toString());
    properties.put("listeners", clients + "," + CONTROLLER + "://" + controller);
    properties.put("advertised.listeners", clients);
    properties.put("controller.quorum.voters", NODE_ID + "@" + controller);
    settings.further().ifPresent(further -> add(properties, settings.host(), further));
    return properties;
  }

  private static void add(Properties properties, String host, FurtherListener further) {
    var listener = "," + FurtherListener.NAME + "://" + host + ":" + further.port();
    properties.merge("listeners", listener, (all, one) -> all.toString() + one);
    properties.merge("advertised.listeners", listener, (all, one) -> all.toString() + one);
    properties.merge(
        "listener.security.protocol.map",
        "," + FurtherListener.NAME + ":" + further.protocol(),
        (all, one) -> all.toString() + one);
    properties.putAll(further.properties());
  }
}
