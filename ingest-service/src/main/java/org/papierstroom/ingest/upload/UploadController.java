package org.papierstroom.ingest.upload;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.ingest.IngestSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /documents}: puts a file in the bucket, from where ingest takes it like any other.
 * {@link UploadFilter} has let the caller in.
 */
@Controller("/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {

  private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);
  private static final int SHORT_ID = 12;

  private final Bucket bucket;
  private final UploadSettings settings;
  private final long maxBytes;

  UploadController(@Named("ingest") Bucket bucket, UploadSettings settings, IngestSettings ingest) {
    this.bucket = bucket;
    this.settings = settings;
    this.maxBytes = ingest.maxBytes();
  }

  /** The body is the document; {@code ?name=} says what it is called. */
  @Post(
      consumes = {
        MediaType.APPLICATION_PDF,
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
      },
      produces = MediaType.APPLICATION_JSON)
  HttpResponse<Map<String, String>> body(
      ServerHttpRequest<?> request, @QueryValue Optional<String> name) throws IOException {
    try (InputStream upload = request.byteBody().toInputStream()) {
      return take(upload, name.orElse(""));
    }
  }

  /** A form with the document in the part {@code file}. */
  @Post(consumes = MediaType.MULTIPART_FORM_DATA, produces = MediaType.APPLICATION_JSON)
  HttpResponse<Map<String, String>> form(StreamingFileUpload file) throws IOException {
    try (InputStream upload = file.asInputStream()) {
      return take(upload, Objects.requireNonNullElse(file.getFilename(), ""));
    }
  }

  private HttpResponse<Map<String, String>> take(InputStream upload, String name) {
    try (Spooled spooled = Spooled.read(upload, settings.spoolDirectory(), maxBytes)) {
      if (spooled.content().bytes() == 0) {
        return refused(HttpStatus.BAD_REQUEST, "the document is empty");
      }
      Optional<String> type = spooled.content().contentType();
      return type.isEmpty()
          ? refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "neither a PDF header nor plain text")
          : put(spooled, UploadName.key(spooled.content().id(), name, type.get()));
    } catch (TooLarge e) {
      return refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (BrokenOff e) {
      return refused(HttpStatus.BAD_REQUEST, "the upload broke off");
    } catch (IOException e) {
      LOG.warn(
          "upload not taken bucket=\"{}\" fault=\"{}\" remedy=\"see that ingest may write there\"",
          bucket.name(),
          e.toString());
      return refused(HttpStatus.SERVICE_UNAVAILABLE, "the bucket cannot be written now")
          .header("Retry-After", Long.toString(settings.retryAfter().toSeconds()));
    }
  }

  private HttpResponse<Map<String, String>> put(Spooled spooled, String key) throws IOException {
    String id = spooled.content().id().value();
    Optional<BucketObject> before = bucket.find(key);
    if (before.filter(object -> object.bytes() == spooled.content().bytes()).isEmpty()) {
      bucket.put(key, spooled.file());
    }
    LOG.info(
        "uploaded object=\"{}\" document={} bytes={}",
        BucketKeys.forLog(key),
        id.substring(0, SHORT_ID),
        spooled.content().bytes());
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("id", id);
    answer.put("object", key);
    answer.put("status", "/documents/" + id);
    return HttpResponse.accepted(URI.create("/documents/" + id)).body(answer);
  }

  private static io.micronaut.http.MutableHttpResponse<Map<String, String>> refused(
      HttpStatus status, String why) {
    return HttpResponse.<Map<String, String>>status(status).body(Map.of("error", why));
  }
}
