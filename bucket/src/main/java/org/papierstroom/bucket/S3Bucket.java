package org.papierstroom.bucket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of an S3 store, or the part of it below a prefix. Lists page by page and keeps none.
 * Multi-part uploads in progress are not listed by any store, and so not seen.
 */
final class S3Bucket implements Bucket {

  /** Longest key that S3 allows, in bytes of UTF-8. */
  private static final int LONGEST_KEY = 1024;

  /** Asking for one page is short; reading an object is not, and is bounded by the socket's. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final S3Client client;
  private final S3Location location;

  private S3Bucket(S3Client client, S3Location location) {
    this.client = client;
    this.location = location;
  }

  static S3Bucket open(S3Location location, BucketSettings settings) {
    return new S3Bucket(S3Clients.make(settings), location);
  }

  @Override
  public Look list(Consumer<BucketObject> visitor) throws IOException {
    Optional<String> next = Optional.empty();
    do {
      ListObjectsV2Response page = page(location.prefix(), next);
      for (S3Object object : page.contents()) {
        if (!folder(object) && !NameRule.leavesOut(key(object))) {
          visitor.accept(object(object));
        }
      }
      next = after(page, next);
    } while (next.isPresent());
    return Look.WHOLE;
  }

  @Override
  public Optional<BucketObject> find(String key) throws IOException {
    if (!possible(key)) {
      return Optional.empty();
    }
    // A listing, not a HEAD: that cannot tell a missing object from a missing bucket.
    String wanted = location.prefix() + key;
    return page(wanted, Optional.empty()).contents().stream()
        .filter(object -> object.key().equals(wanted))
        .findFirst()
        .map(this::object);
  }

  @Override
  public <T> Optional<T> read(BucketObject object, Reading<T> reading) throws IOException {
    if (!possible(object.key())) {
      return Optional.empty();
    }
    GetObjectRequest.Builder request =
        GetObjectRequest.builder().bucket(location.bucket()).key(location.prefix() + object.key());
    object.etag().ifPresent(request::ifMatch);
    try (ResponseInputStream<GetObjectResponse> content = client.getObject(request.build())) {
      if (!same(content.response(), object)) {
        content.abort();
        return Optional.empty();
      }
      return Optional.of(read(content, object, reading));
    } catch (S3Exception e) {
      if (S3Faults.gone(e) || S3Faults.replaced(e)) {
        return Optional.empty();
      }
      throw S3Faults.of(e);
    } catch (SdkException e) {
      throw S3Faults.of(e);
    }
  }

  @Override
  public void put(String key, Path file) throws IOException {
    if (!possible(key)) {
      throw new IOException("no object can have this key");
    }
    try {
      client.putObject(
          PutObjectRequest.builder().bucket(location.bucket()).key(location.prefix() + key).build(),
          file);
    } catch (SdkException e) {
      throw S3Faults.of(e);
    }
  }

  /** A store that is away says so: an empty one is empty. */
  @Override
  public void mark() {}

  /** A store gives no hints by itself. */
  @Override
  public boolean changed() {
    return false;
  }

  @Override
  public String name() {
    return location.toString();
  }

  @Override
  public void close() {
    client.close();
  }

  private static <T> T read(
      ResponseInputStream<GetObjectResponse> content, BucketObject object, Reading<T> reading)
      throws IOException {
    CountedInput counted = new CountedInput(content);
    boolean complete = false;
    try {
      T made = reading.from(counted);
      complete = counted.atEnd();
      if (complete && counted.bytes() != object.bytes()) {
        throw new IOException("the store sent %d bytes".formatted(counted.bytes()));
      }
      return made;
    } finally {
      if (!complete) {
        content.abort(); // closing would read the rest of it
      }
    }
  }

  private ListObjectsV2Response page(String prefix, Optional<String> token) throws IOException {
    ListObjectsV2Request.Builder request =
        ListObjectsV2Request.builder()
            .bucket(location.bucket())
            .prefix(prefix)
            // Keys may hold characters that XML cannot; the client decodes them.
            .encodingType(EncodingType.URL)
            .overrideConfiguration(
                override -> override.apiCallTimeout(PATIENCE).apiCallAttemptTimeout(PATIENCE));
    token.ifPresent(request::continuationToken);
    try {
      return client.listObjectsV2(request.build());
    } catch (SdkException e) {
      throw S3Faults.of(e);
    }
  }

  private static Optional<String> after(ListObjectsV2Response page, Optional<String> token)
      throws IOException {
    if (!Boolean.TRUE.equals(page.isTruncated())) {
      return Optional.empty();
    }
    Optional<String> next = Optional.ofNullable(page.nextContinuationToken());
    if (next.isEmpty() || next.equals(token)) {
      throw new IOException("the store says that there is more and not where");
    }
    return next;
  }

  private BucketObject object(S3Object object) {
    return new BucketObject(
        key(object),
        object.size() == null ? 0 : object.size(),
        object.lastModified() == null ? Instant.EPOCH : object.lastModified(),
        Optional.ofNullable(object.eTag()).filter(etag -> !etag.isEmpty()));
  }

  private String key(S3Object object) {
    return object.key().substring(location.prefix().length());
  }

  private boolean folder(S3Object object) {
    return object.key().endsWith("/") || object.key().length() <= location.prefix().length();
  }

  private boolean possible(String key) {
    return !key.isEmpty()
        && key.indexOf('\0') < 0
        && (location.prefix() + key).getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY;
  }

  /** Answers give times in seconds, listings often finer. */
  private static boolean same(GetObjectResponse answer, BucketObject object) {
    boolean size = answer.contentLength() == null || answer.contentLength() == object.bytes();
    boolean time =
        object.etag().isPresent()
            || answer.lastModified() == null
            || seconds(answer.lastModified()).equals(seconds(object.modified()));
    return size && time;
  }

  private static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
