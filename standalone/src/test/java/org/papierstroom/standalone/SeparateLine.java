package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.ServiceProcess;
import org.papierstroom.testkit.broker.TopicReader;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;

/** The line as separate processes on loopback: a broker and any instances of the services. */
final class SeparateLine implements AutoCloseable {

  private final Path directory;
  private final Path inbox;
  private final BrokerProcess broker;
  private final Map<String, ServiceProcess> services = new ConcurrentHashMap<>();
  private final byte[] letter = LetterWriter.write(LetterScript.all().getFirst()).pdf();

  SeparateLine(Path directory) throws IOException {
    this.directory = directory;
    this.inbox = Files.createDirectory(directory.resolve("inbox"));
    this.broker = BrokerProcess.start(directory);
  }

  /** Starts one instance of a service, named such as {@code clean-a}. */
  ServiceProcess start(String service, String instance) {
    return start(service, instance, Map.of());
  }

  /** The same, with further variables. */
  ServiceProcess start(String service, String instance, Map<String, String> variables) {
    ServiceProcess process =
        ServiceProcess.start(
            ServiceJars.program(service)
                .with(variables)
                .with(
                    Map.of(
                        "PAPIERSTROOM_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                        "PAPIERSTROOM_STAGE_INSTANCE", instance,
                        "PAPIERSTROOM_INGEST_BUCKET", inbox.toString())),
            "PAPIERSTROOM_HTTP_PORT",
            directory.resolve(service + "-" + instance + ".out"));
    services.put(service + "-" + instance, process);
    return process;
  }

  void awaitReady() {
    services.values().forEach(ServiceProcess::awaitReady);
  }

  /** A service that was started, such as {@code clean-service}, instance {@code a}. */
  ServiceProcess service(String service, String instance) {
    return java.util.Objects.requireNonNull(services.get(service + "-" + instance));
  }

  /** Ends an instance as an operator does. */
  void stop(String service, String instance) {
    java.util.Objects.requireNonNull(services.remove(service + "-" + instance)).close();
  }

  Path inbox() {
    return inbox;
  }

  BrokerProcess broker() {
    return broker;
  }

  /** Drops letters, each with bytes of its own; answers their document ids. */
  Set<String> drop(String prefix, int count) throws IOException {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < count; i++) {
      byte[] mark = ("\n% " + prefix + i + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
      byte[] content = java.util.Arrays.copyOf(letter, letter.length + mark.length);
      System.arraycopy(mark, 0, content, letter.length, mark.length);
      Files.write(inbox.resolve(prefix + i + ".pdf"), content);
      ids.add(DocumentId.of(content).value());
    }
    return ids;
  }

  TopicReader read(String topic) {
    return broker.read(topic);
  }

  /** Where everything stands, for the message of a test that waits in vain. */
  String diagnosis() {
    return new Diagnosis(broker, services).toString();
  }

  @Override
  public void close() {
    services.values().forEach(ServiceProcess::close);
    broker.close();
  }
}
