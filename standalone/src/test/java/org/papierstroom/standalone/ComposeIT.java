package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.ServiceProcess;
import org.papierstroom.testkit.letter.WriteSamples;

/**
 * Docker is not at hand where we build, so this starts what docker-compose.yml would: each
 * service's jar as a process of its own, told where everything is by the environment of the compose
 * file. Only what belongs to containers is replaced: the broker's host name, the HTTP port, the
 * mounted inbox.
 */
class ComposeIT {

  private static final String BOOTSTRAP = "PAPIERSTROOM_KAFKA_BOOTSTRAP_SERVERS";
  private static final String HTTP_PORT = "PAPIERSTROOM_HTTP_PORT";
  private static final String BUCKET = "PAPIERSTROOM_INGEST_BUCKET";
  private static final String INDEX = "PAPIERSTROOM_CONSOLE_INDEX";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir Path directory;
  private final List<ServiceProcess> started = new ArrayList<>();

  @Test
  void lettersPassTheServicesOnceWithTwoInstancesOfNlpAndAreOnTheConsole() throws Exception {
    var compose = Compose.read();
    var inbox = Files.createDirectory(directory.resolve("inbox"));
    try (var broker = BrokerProcess.start(directory)) {
      try {
        for (var instance :
            List.of("ingest-service", "clean-service", "nlp-service", "console-service")) {
          start(compose, instance, "a", broker.bootstrapServers(), inbox);
        }
        // As docker compose up --scale nlp-service=2: the same settings, another host name.
        start(compose, "nlp-service", "b", broker.bootstrapServers(), inbox);
        started.forEach(ServiceProcess::awaitReady);

        int letters = WriteSamples.write(inbox).size();

        for (var topic : List.of(Topics.RAW, Topics.TEXT, Topics.ENTITIES)) {
          var records = broker.read(topic).await(letters, PATIENCE, Duration.ofSeconds(2));
          assertEquals(letters, records.size(), topic);
        }
        assertEquals(2, membersOf("papierstroom-nlp", broker.bootstrapServers()));
        awaitOnTheConsole(letters, started.get(3));
      } finally {
        started.forEach(ServiceProcess::close);
      }
    }
  }

  @Test
  void theBrokerIsCalledByAnAddressThatItGivesToItsClients() throws Exception {
    var compose = Compose.read();
    var advertised = compose.environment("kafka").get("KAFKA_ADVERTISED_LISTENERS");
    var listeners =
        Set.of(advertised.split(",")).stream()
            .map(listener -> listener.substring(listener.indexOf("//") + 2))
            .collect(Collectors.toSet());

    for (var service :
        List.of("ingest-service", "clean-service", "nlp-service", "console-service")) {
      assertTrue(listeners.contains(compose.environment(service).get(BOOTSTRAP)), service);
    }
    assertTrue(listeners.contains("127.0.0.1:9092"), "subscribers on this machine");
  }

  @Test
  void theConsoleIsReachedFromThisMachineOnly() throws Exception {
    var console = Compose.read().services().get("console-service");

    assertEquals(List.of("127.0.0.1:8080:8080"), console.get("ports"));
    assertEquals(true, console.get("read_only"));
  }

  @Test
  void aServiceThatIsScaledTakesNoPortAndNoNameOfItsOwn() throws Exception {
    var services = Compose.read().services();

    for (var service : List.of("ingest-service", "clean-service", "nlp-service")) {
      assertFalse(services.get(service).containsKey("ports"), service);
      assertFalse(services.get(service).containsKey("container_name"), service);
      assertFalse(services.get(service).containsKey("hostname"), service);
      assertEquals(true, services.get(service).get("read_only"), service);
    }
  }

  private void start(
      Compose compose, String service, String hostname, String bootstrapServers, Path inbox)
      throws IOException {
    var environment = new TreeMap<>(compose.environment(service));
    assertEquals("kafka:19092", environment.put(BOOTSTRAP, bootstrapServers));
    assertEquals("8080", environment.remove(HTTP_PORT));
    environment.computeIfPresent(BUCKET, (name, mounted) -> inbox.toString());
    environment.computeIfPresent(INDEX, (name, mounted) -> directory.resolve("index").toString());
    // Docker gives each container a host name of its own.
    environment.put("HOSTNAME", hostname);
    var program = ServiceJars.program(service).with(environment);
    var output = directory.resolve(service + "-" + hostname + ".out");
    started.add(ServiceProcess.start(program, HTTP_PORT, output));
  }

  private static void awaitOnTheConsole(int letters, ServiceProcess console) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String found;
    do {
      found = console.body("/api/documents?state=passed&size=1");
    } while (!found.contains("\"total\":" + letters + ",") && System.nanoTime() < deadline);
    assertTrue(found.contains("\"total\":" + letters + ","), found);
  }

  private static int membersOf(String group, String bootstrapServers) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      return admin.describeConsumerGroups(Set.of(group)).all().get().get(group).members().size();
    }
  }
}
