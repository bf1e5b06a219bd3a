package org.papierstroom.testkit.broker;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One of the services in a process of its own, told by environment variables where everything is; a
 * test may kill it and start it again.
 */
public final class ServiceProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final JvmProcess process;
  private final int httpPort;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();

  private ServiceProcess(JvmProcess process, int httpPort) {
    this.process = process;
    this.httpPort = httpPort;
  }

  /**
   * Starts a service on a free HTTP port, without waiting for it.
   *
   * @param portVariable the environment variable that tells it its HTTP port
   */
  public static ServiceProcess start(Program program, String portVariable, Path output) {
    int port = FreePort.choose();
    var withPort = program.with(Map.of(portVariable, String.valueOf(port)));
    return new ServiceProcess(JvmProcess.start(withPort, output), port);
  }

  /** Waits until its {@code /health/readiness} says UP. */
  public void awaitReady() {
    process.await("ready", START, () -> status("/health/readiness") == 200);
  }

  /** The status of one GET, or 0 when nobody answers. */
  public int status(String path) {
    try {
      return http.send(get(path), BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The body of one GET. */
  public String body(String path) throws IOException, InterruptedException {
    return http.send(get(path), BodyHandlers.ofString()).body();
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path))
        .timeout(ANSWER)
        .build();
  }

  public int httpPort() {
    return httpPort;
  }

  /** The process itself: to kill it, to start it again, to see its output. */
  public JvmProcess process() {
    return process;
  }

  @Override
  public void close() {
    http.close();
    process.close();
  }
}
