package org.papierstroom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.Program;
import org.papierstroom.testkit.broker.ServiceProcess;

/**
 * The services of a built repository, each as a process of its own.
 *
 * @param directory holds the bucket, {@code inbox}, and what they print
 */
record Services(Path repository, BrokerProcess broker, Path directory) {

  /** In the order in which a document passes them. */
  static final List<String> NAMES = List.of("ingest-service", "clean-service", "nlp-service");

  Path inbox() {
    return directory.resolve("inbox");
  }

  /** Starts one, without waiting for it. */
  ServiceProcess start(String service) throws IOException {
    return ServiceProcess.start(
        Program.jar(jar(service))
            .with(
                Map.of(
                    "PAPIERSTROOM_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                    "PAPIERSTROOM_STAGE_INSTANCE", "benchmark",
                    "PAPIERSTROOM_INGEST_BUCKET", inbox().toString())),
        "PAPIERSTROOM_HTTP_PORT",
        directory.resolve(service + ".out"));
  }

  private Path jar(String service) throws IOException {
    try (var files = Files.list(repository.resolve(service).resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-run.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("build first: no jar of " + service));
    }
  }
}
