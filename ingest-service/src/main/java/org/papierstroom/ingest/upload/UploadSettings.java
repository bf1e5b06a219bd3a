package org.papierstroom.ingest.upload;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Upload over HTTP.
 *
 * @param apiKey what callers must know; without one there is no upload
 * @param maxWaiting documents that may wait for the clean stage; with more, uploads are put off
 * @param retryAfter what callers that are put off are told to wait
 * @param spool directory in which an upload is kept until it is complete; the system's for
 *     temporary files when not given
 */
@ConfigurationProperties("papierstroom.upload")
public record UploadSettings(
    @Nullable String apiKey,
    @Bindable(defaultValue = "1000") long maxWaiting,
    @Bindable(defaultValue = "30s") Duration retryAfter,
    @Nullable String spool) {

  Optional<String> key() {
    return Optional.ofNullable(apiKey).filter(key -> !key.isBlank());
  }

  Path spoolDirectory() {
    return Path.of(
        spool == null || spool.isBlank() ? System.getProperty("java.io.tmpdir", "/tmp") : spool);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "UploadSettings[maxWaiting=" + maxWaiting + "]";
  }
}
