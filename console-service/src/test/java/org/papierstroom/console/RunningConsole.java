package org.papierstroom.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.papierstroom.testkit.Until;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A console in this JVM, on a broker and a bucket of the test's. */
final class RunningConsole implements AutoCloseable {

  static final String KEY = "heel geheim";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ApplicationContext context;
  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();

  RunningConsole(String bootstrapServers, Path folder, Map<String, Object> further) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("papierstroom.kafka.bootstrap-servers", bootstrapServers);
    settings.put("papierstroom.kafka.partitions", 2);
    settings.put("papierstroom.ingest.bucket", folder.resolve("inbox").toString());
    settings.put("papierstroom.console.index", folder.resolve("index").toString());
    settings.put("papierstroom.upload.api-key", KEY);
    settings.put("micronaut.server.host", "127.0.0.1");
    settings.put("micronaut.server.port", -1);
    settings.putAll(further);
    context = ApplicationContext.builder().properties(settings).banner(false).start();
    server = context.getBean(EmbeddedServer.class).start().getURI();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  URI uri(String path) {
    return server.resolve(path);
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + text(answer));
    }
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Asks again until the answer is as expected. */
  JsonNode await(String path, Predicate<JsonNode> expected) throws Exception {
    return Until.is(path, PATIENCE, () -> json(path), expected);
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  @Override
  public void close() {
    http.close();
    context.close();
  }
}
