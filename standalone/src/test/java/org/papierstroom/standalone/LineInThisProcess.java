package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.papierstroom.stage.Loops;
import org.papierstroom.stage.StageStatus;

/** The three services and the console in this process, on a broker and an inbox of the test's. */
final class LineInThisProcess implements AutoCloseable {

  private final ApplicationContext context;
  private final EmbeddedServer server;

  LineInThisProcess(String bootstrapServers, Path inbox, Map<String, Object> further)
      throws InterruptedException {
    Map<String, Object> settings = new HashMap<>(further);
    settings.put("papierstroom.kafka.bootstrap-servers", bootstrapServers);
    settings.put("papierstroom.stage.instance", "test");
    settings.put("papierstroom.ingest.bucket", inbox.toString());
    settings.put("papierstroom.ingest.settle", "100ms");
    settings.put("papierstroom.ingest.look-every", "200ms");
    settings.put("micronaut.server.host", "127.0.0.1");
    settings.put("micronaut.server.port", -1);
    context = ApplicationContext.builder().properties(settings).banner(false).start();
    server = context.getBean(EmbeddedServer.class).start();
    awaitReady(context.getBean(Loops.class));
  }

  private static void awaitReady(Loops loops) throws InterruptedException {
    var never = new CountDownLatch(1);
    while (!loops.statuses().stream().allMatch(LineInThisProcess::isRunning)) {
      assertFalse(never.await(20, TimeUnit.MILLISECONDS));
    }
  }

  private static boolean isRunning(StageStatus status) {
    return status.phase() == StageStatus.Phase.RUNNING;
  }

  /** The whole address of a path. */
  String uri(String path) {
    return "http://127.0.0.1:" + server.getPort() + path;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI uri = URI.create(uri(path));
      return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
