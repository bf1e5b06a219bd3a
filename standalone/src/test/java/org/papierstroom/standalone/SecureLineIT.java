package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Topics;
import org.papierstroom.kafka.BrokerSettings;
import org.papierstroom.kafka.EmbeddedBroker;
import org.papierstroom.kafka.FurtherListener;
import org.papierstroom.testkit.broker.FreePort;
import org.papierstroom.testkit.broker.TopicReader;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;

/** The line and the command line over TLS with SASL, by plain settings. */
class SecureLineIT {

  private static final Duration LONG = Duration.ofSeconds(90);
  private static final String USER = "papierstroom";

  @TempDir Path directory;

  @Test
  void servicesAndCommandsReachKafkaOverTlsWithTheirPassword() throws Exception {
    Path inbox = Files.createDirectory(directory.resolve("inbox"));
    FurtherListener secure = listener();
    String bootstrap = "127.0.0.1:" + secure.port();
    try (var broker =
        EmbeddedBroker.start(BrokerSettings.in(directory.resolve("kafka")).with(secure))) {
      makeUser(broker.bootstrapServers(), "juist");
      Map<String, Object> services = new HashMap<>();
      client("juist")
          .forEach((name, value) -> services.put("papierstroom.kafka.properties." + name, value));
      try (var line = new LineInThisProcess(bootstrap, inbox, services)) {
        byte[] letter = LetterWriter.write(LetterScript.all().getFirst()).pdf();
        Files.write(inbox.resolve("brief.pdf"), letter);
        new TopicReader(broker.bootstrapServers(), Topics.ENTITIES).await(1, LONG);

        String id = DocumentId.of(letter).value();
        Said status =
            Said.by("status", id, "--bootstrap", bootstrap, "--config", file("juist").toString());
        assertEquals("", status.err());
        assertTrue(status.out().contains("Passed the line in "), status.out());
        Said none =
            Said.by(
                "redrive", "--all", "--bootstrap", bootstrap, "--config", file("juist").toString());
        assertEquals("No such dead letter is open: nothing to send.\n", none.out(), none.err());
      }
      Said refused =
          Said.by("status", "--bootstrap", bootstrap, "--config", file("fout").toString());
      assertEquals(1, refused.code());
      assertTrue(
          refused.err().startsWith("papierstroom: Kafka on " + bootstrap + " does not let us in: "),
          refused.err());
    }
  }

  private FurtherListener listener() throws IOException, InterruptedException {
    Path keys = directory.resolve("keys.p12");
    Path certificate = directory.resolve("certificate.pem");
    keytool(
        "-genkeypair -alias kafka -keyalg EC -dname CN=localhost -ext san=ip:127.0.0.1"
            + " -storetype PKCS12 -storepass geheim -keystore "
            + keys);
    keytool(
        "-exportcert -rfc -alias kafka -storepass geheim -keystore "
            + keys
            + " -file "
            + certificate);
    keytool(
        "-importcert -noprompt -alias kafka -storetype PKCS12 -storepass geheim -keystore "
            + trust()
            + " -file "
            + certificate);
    return new FurtherListener(
        FreePort.choose(),
        "SASL_SSL",
        Map.of(
            FurtherListener.PREFIX + "ssl.keystore.location", keys.toString(),
            FurtherListener.PREFIX + "ssl.keystore.password", "geheim",
            FurtherListener.PREFIX + "sasl.enabled.mechanisms", "SCRAM-SHA-512",
            FurtherListener.PREFIX + "scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;"));
  }

  private static void keytool(String arguments) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments.split(" ", -1)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
  }

  private static void makeUser(String bootstrap, String password) throws Exception {
    var iterations = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin
          .alterUserScramCredentials(
              List.of(new UserScramCredentialUpsertion(USER, iterations, password)))
          .all()
          .get(30, TimeUnit.SECONDS);
    }
  }

  private Map<String, String> client(String password) {
    return Map.of(
        "security.protocol", "SASL_SSL",
        "ssl.truststore.location", trust().toString(),
        "ssl.truststore.password", "geheim",
        "sasl.mechanism", "SCRAM-SHA-512",
        "sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(USER, password));
  }

  private Path file(String password) throws IOException {
    return Files.writeString(
        directory.resolve(password + ".properties"),
        client(password).entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  private Path trust() {
    return directory.resolve("trust.p12");
  }
}
