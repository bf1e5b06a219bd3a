package org.papierstroom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.ServiceProcess;

/**
 * Many small documents in a row through a broker and the three services as processes of their own:
 * {@code Soak REPOSITORY DOCUMENTS PORTION}. Prints a row of memory after each portion, as a table:
 * of each process the heap in use after a collection and the resident set, both in MB; of the
 * parsers the resident sets together.
 */
public final class Soak {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Services line;
  private final Map<String, Memory> processes;
  private final SampleLetter letter = SampleLetter.ofPages(1);

  private Soak(Services line, Map<String, Memory> processes) {
    this.line = line;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("papierstroom-soak");
    Map<String, ServiceProcess> services = new LinkedHashMap<>();
    try (BrokerProcess broker = BrokerProcess.start(directory)) {
      Services line = new Services(Path.of(arguments[0]), broker, directory);
      Files.createDirectory(line.inbox());
      Map<String, Memory> processes = new LinkedHashMap<>();
      processes.put("kafka", new Memory(broker.pid()));
      for (String service : Services.NAMES) {
        ServiceProcess started = line.start(service);
        services.put(service, started);
        processes.put(service.replace("-service", ""), new Memory(started.process().pid()));
      }
      services.values().forEach(ServiceProcess::awaitReady);
      new Soak(line, processes).run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    } finally {
      services.values().forEach(ServiceProcess::close);
    }
  }

  private void run(int documents, int portion) throws IOException {
    System.out.println("| documents | a second | " + Memory.head(processes.keySet()) + " |");
    System.out.println("|---".repeat(2 + Memory.columns(processes.keySet())) + "|");
    try (Arrivals arrivals = new Arrivals(line.broker().bootstrapServers(), Topics.ENTITIES)) {
      for (int done = 0; done < documents; done += portion) {
        long start = System.nanoTime();
        for (int i = done; i < done + portion; i++) {
          letter.drop(line.inbox(), Integer.toString(i));
        }
        arrivals.await(done + portion, PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            "| %d | %.0f | %s |%n",
            done + portion, portion / seconds, Memory.row(processes.values()));
      }
    }
  }
}
