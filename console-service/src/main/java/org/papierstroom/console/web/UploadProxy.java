package org.papierstroom.console.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.papierstroom.console.ConsoleSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /api/upload}: hands a file on to the ingest service, which has the rules for it. */
@Controller("/api/upload")
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadProxy {

  private static final Logger LOG = LoggerFactory.getLogger(UploadProxy.class);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ConsoleSettings settings;
  private final EmbeddedServer self;
  private final KeyHolder key;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  UploadProxy(ConsoleSettings settings, EmbeddedServer self, KeyHolder key) {
    this.settings = settings;
    this.self = self;
    this.key = key;
  }

  /** The body is the document; {@code ?name=} says what it is called. */
  @Post(
      consumes = {
        MediaType.APPLICATION_PDF,
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
      },
      produces = MediaType.APPLICATION_JSON)
  HttpResponse<String> upload(
      ServerHttpRequest<?> request, @QueryValue(defaultValue = "") String name) {
    key.check(request);
    try (var body = request.byteBody().toInputStream()) {
      HttpRequest.BodyPublisher whole = BodyPublishers.ofInputStream(() -> body);
      long length = request.getContentLength();
      HttpRequest.Builder onward =
          HttpRequest.newBuilder(documents(name))
              .timeout(PATIENCE)
              .header("Content-Type", MediaType.APPLICATION_OCTET_STREAM)
              .POST(length > 0 ? BodyPublishers.fromPublisher(whole, length) : whole);
      for (String header : new String[] {"X-API-Key", "Authorization"}) {
        request.getHeaders().getFirst(header).ifPresent(value -> onward.header(header, value));
      }
      return answer(http.send(onward.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      LOG.warn("upload not handed on fault=\"{}\"", e.toString());
      throw new HttpStatusException(
          HttpStatus.BAD_GATEWAY, "The ingest service does not take it now: try again later.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The console is stopping.");
    }
  }

  private URI documents(String name) {
    String address = settings.ingestAddress().orElseGet(() -> "http://127.0.0.1:" + self.getPort());
    String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return URI.create(address.replaceAll("/+$", "") + "/documents?name=" + query);
  }

  private static HttpResponse<String> answer(java.net.http.HttpResponse<String> from) {
    MutableHttpResponse<String> answer =
        HttpResponse.<String>status(HttpStatus.valueOf(from.statusCode())).body(from.body());
    from.headers()
        .firstValue("Retry-After")
        .ifPresent(seconds -> answer.header("Retry-After", seconds));
    return answer;
  }

  @PreDestroy
  void close() {
    http.close();
  }
}
