package org.papierstroom.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.Program;
import org.papierstroom.testkit.broker.ServiceProcess;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;

/**
 * Many small documents in a row through a broker and the three services as processes of their own:
 * {@code Soak REPOSITORY DOCUMENTS PORTION}. Prints a row of memory after each portion, as a table:
 * of each process the heap in use after a collection and the resident set, both in MB; of the
 * parsers the resident sets together.
 */
public final class Soak {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String[] SERVICES = {"ingest-service", "clean-service", "nlp-service"};

  private final Path inbox;
  private final BrokerProcess broker;
  private final Map<String, Memory> processes;
  private final byte[] letter = LetterWriter.write(LetterScript.named("bevestiging")).pdf();

  private Soak(Path inbox, BrokerProcess broker, Map<String, Memory> processes) {
    this.inbox = inbox;
    this.broker = broker;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws IOException {
    Path repository = Path.of(arguments[0]);
    Path directory = Files.createTempDirectory("papierstroom-soak");
    Path inbox = Files.createDirectory(directory.resolve("inbox"));
    Map<String, ServiceProcess> services = new LinkedHashMap<>();
    try (BrokerProcess broker = BrokerProcess.start(directory)) {
      Map<String, Memory> processes = new LinkedHashMap<>();
      processes.put("kafka", new Memory(broker.pid()));
      for (String service : SERVICES) {
        ServiceProcess started = start(repository, service, broker, directory);
        services.put(service, started);
        processes.put(service.replace("-service", ""), new Memory(started.process().pid()));
      }
      services.values().forEach(ServiceProcess::awaitReady);
      new Soak(inbox, broker, processes)
          .run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    } finally {
      services.values().forEach(ServiceProcess::close);
    }
  }

  private static ServiceProcess start(
      Path repository, String service, BrokerProcess broker, Path directory) throws IOException {
    try (var files = Files.list(repository.resolve(service).resolve("target"))) {
      Path jar =
          files
              .filter(file -> file.getFileName().toString().endsWith("-run.jar"))
              .findFirst()
              .orElseThrow(() -> new IOException("build first: no jar of " + service));
      return ServiceProcess.start(
          Program.jar(jar)
              .with(
                  Map.of(
                      "PAPIERSTROOM_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                      "PAPIERSTROOM_STAGE_INSTANCE", "soak",
                      "PAPIERSTROOM_INGEST_BUCKET", directory.resolve("inbox").toString())),
          "PAPIERSTROOM_HTTP_PORT",
          directory.resolve(service + ".out"));
    }
  }

  private void run(int documents, int portion) throws IOException {
    System.out.println("| documents | a second | " + Memory.head(processes.keySet()) + " |");
    System.out.println("|---".repeat(2 + Memory.columns(processes.keySet())) + "|");
    try (Arrivals arrivals = new Arrivals(broker.bootstrapServers(), Topics.ENTITIES)) {
      for (int done = 0; done < documents; done += portion) {
        long start = System.nanoTime();
        for (int i = done; i < done + portion; i++) {
          drop(i);
        }
        arrivals.await(done + portion, PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            "| %d | %.0f | %s |%n",
            done + portion, portion / seconds, Memory.row(processes.values()));
      }
    }
  }

  private void drop(int number) throws IOException {
    byte[] mark = ("\n% " + number + "\n").getBytes(UTF_8);
    byte[] content = Arrays.copyOf(letter, letter.length + mark.length);
    System.arraycopy(mark, 0, content, letter.length, mark.length);
    Path unfinished = inbox.resolve(number + ".part");
    Files.write(unfinished, content);
    Files.move(unfinished, inbox.resolve(number + ".pdf"), StandardCopyOption.ATOMIC_MOVE);
  }
}
