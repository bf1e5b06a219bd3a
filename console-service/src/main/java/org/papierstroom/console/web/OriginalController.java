package org.papierstroom.console.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.console.index.Card;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.TextFacts;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /api/documents/ID/original}: the bytes of a document, from the bucket. Only the object of
 * a document that is known is read, and only given out when its bytes are still that document's.
 */
@Controller("/api/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class OriginalController {

  private static final Logger LOG = LoggerFactory.getLogger(OriginalController.class);

  private final DocumentIndex index;
  private final Bucket bucket;

  OriginalController(DocumentIndex index, @Named("console") Bucket bucket) {
    this.index = index;
    this.bucket = bucket;
  }

  @Get("/{id}/original")
  HttpResponse<StreamedFile> original(String id) throws IOException {
    Card card = index.read(reader -> reader.card(id)).orElseThrow(Answers::unknown);
    Optional<Source> source = card.text().map(TextFacts::source);
    String type = source.map(Source::contentType).orElse(Source.PDF);
    Path kept = kept(id, card.objectKey());
    StreamedFile file =
        PassingFile.give(
            kept,
            type.equals(Source.PDF)
                ? MediaType.APPLICATION_PDF_TYPE
                : MediaType.of("text/plain;charset=utf-8"));
    return HttpResponse.ok(file).header("Cache-Control", "private, max-age=3600");
  }

  /** A copy, in a file that goes away when it has been read. */
  private Path kept(String id, String objectKey) throws IOException {
    Path file = Files.createTempFile("papierstroom-original-", ".part");
    try {
      Optional<String> read = copy(objectKey, file);
      if (read.filter(id::equals).isPresent()) {
        return file;
      }
      throw new HttpStatusException(
          HttpStatus.GONE, "The file in the bucket was removed or is another one by now.");
    } catch (IOException e) {
      Files.deleteIfExists(file);
      LOG.warn("original cannot be read bucket=\"{}\" fault=\"{}\"", bucket.name(), e.toString());
      throw new HttpStatusException(
          HttpStatus.SERVICE_UNAVAILABLE, "The bucket cannot be read now: try again later.");
    } catch (RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Copies an object; answers the SHA-256 of its bytes, or nothing when it is not there. */
  private Optional<String> copy(String objectKey, Path file) throws IOException {
    Optional<BucketObject> object = bucket.find(objectKey);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    return bucket.read(
        object.get(),
        content -> {
          MessageDigest digest = DocumentId.digest();
          try (InputStream counted = new DigestInputStream(content, digest);
              var out = Files.newOutputStream(file)) {
            long unused = counted.transferTo(out);
          }
          return DocumentId.of(digest).value();
        });
  }
}
