package org.papierstroom.console.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.papierstroom.stage.ApiKey;

/** Lets those through who know the key of {@code papierstroom.upload.api-key}. */
@Singleton
final class KeyHolder {

  private final Optional<ApiKey> key;

  KeyHolder(@Value("${papierstroom.upload.api-key:}") String key) {
    this.key = key.isBlank() ? Optional.empty() : Optional.of(new ApiKey(key));
  }

  /** Whether there is a key at all: without one nobody may change anything. */
  boolean open() {
    return key.isPresent();
  }

  /**
   * Checks a request.
   *
   * @throws HttpStatusException 404 without a key on our side, 401 without the right one on theirs
   */
  void check(HttpRequest<?> request) {
    if (key.isEmpty()) {
      throw new HttpStatusException(
          HttpStatus.NOT_FOUND, "This is off: papierstroom.upload.api-key is not set.");
    }
    HttpHeaders headers = request.getHeaders();
    if (!key.get()
        .opens(headers.getFirst("X-API-Key"), headers.getFirst(HttpHeaders.AUTHORIZATION))) {
      throw new HttpStatusException(HttpStatus.UNAUTHORIZED, "The API key is missing or wrong.");
    }
  }
}
