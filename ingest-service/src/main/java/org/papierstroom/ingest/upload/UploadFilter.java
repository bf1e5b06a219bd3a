package org.papierstroom.ingest.upload;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papierstroom.stage.ApiKey;

/** Who may upload, and whether the line has room: answered before a byte of the body is read. */
@ServerFilter("/documents")
class UploadFilter {

  private final UploadSettings settings;
  private final Optional<ApiKey> key;
  private final Waiting waiting;

  UploadFilter(UploadSettings settings, Waiting waiting) {
    this.settings = settings;
    this.key = settings.key().map(ApiKey::new);
    this.waiting = waiting;
  }

  /** An answer that ends the request, or nothing to let it pass. */
  @RequestFilter(methods = HttpMethod.POST)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    if (key.isEmpty()) {
      return answer(HttpStatus.NOT_FOUND, "upload is off: papierstroom.upload.api-key is not set");
    }
    if (!key.get()
        .opens(headers.getFirst("X-API-Key"), headers.getFirst(HttpHeaders.AUTHORIZATION))) {
      return answer(HttpStatus.UNAUTHORIZED, "the API key is missing or wrong")
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (waiting.documents().orElse(0) > settings.maxWaiting()) {
      return answer(HttpStatus.TOO_MANY_REQUESTS, "the line is behind")
          .header(HttpHeaders.RETRY_AFTER, Long.toString(settings.retryAfter().toSeconds()));
    }
    return null;
  }

  private static MutableHttpResponse<Map<String, String>> answer(HttpStatus status, String why) {
    return HttpResponse.<Map<String, String>>status(status).body(Map.of("error", why));
  }
}
