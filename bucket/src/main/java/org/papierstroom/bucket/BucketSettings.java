package org.papierstroom.bucket;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which bucket, and how to reach it. Read by name, so that every service reads the same settings.
 *
 * @param location a directory, or {@code s3://bucket/prefix}
 * @param endpoint of an S3 store; Amazon's own when absent
 * @param region as requests are signed for; where absent, as the standard chain says
 * @param addressing how requests to an S3 store name the bucket
 */
public record BucketSettings(
    String location, Optional<URI> endpoint, Optional<String> region, Addressing addressing) {

  public static final String LOCATION = "papierstroom.ingest.bucket";
  public static final String ENDPOINT = "papierstroom.s3.endpoint";
  public static final String REGION = "papierstroom.s3.region";
  public static final String PATH_STYLE = "papierstroom.s3.path-style";

  private static final String DEFAULT_LOCATION = "inbox";

  /** How a request names the bucket. */
  public enum Addressing {
    /** In the path: {@code https://host/bucket/key}. What most stores but Amazon's want. */
    PATH,
    /** In the host name: {@code https://bucket.host/key}. */
    HOST
  }

  /**
   * Reads the settings.
   *
   * @param setting a setting by its name
   * @throws IllegalArgumentException naming the setting that is wrong, without its value
   */
  public static BucketSettings read(Function<String, Optional<String>> setting) {
    Optional<URI> endpoint = filled(setting, ENDPOINT).map(BucketSettings::endpoint);
    boolean pathStyle =
        filled(setting, PATH_STYLE).map(BucketSettings::truth).orElse(endpoint.isPresent());
    String location = filled(setting, LOCATION).orElse(DEFAULT_LOCATION);
    if (location.startsWith(S3Location.SCHEME)) {
      S3Location.parse(location); // now, not when it is opened
    }
    return new BucketSettings(
        location, endpoint, filled(setting, REGION), pathStyle ? Addressing.PATH : Addressing.HOST);
  }

  /** A directory. */
  public static BucketSettings directory(Path root) {
    return new BucketSettings(root.toString(), Optional.empty(), Optional.empty(), Addressing.HOST);
  }

  /** Whether the location is an S3 store's. */
  public boolean inStore() {
    return location.startsWith(S3Location.SCHEME);
  }

  /**
   * Opens the bucket; a directory is made when it does not exist. An S3 store is not asked yet.
   *
   * @throws IOException when the directory cannot be made
   * @throws IllegalArgumentException when the location is malformed
   */
  public Bucket open() throws IOException {
    return inStore()
        ? S3Bucket.open(S3Location.parse(location), this)
        : new DirectoryBucket(Path.of(location));
  }

  private static Optional<String> filled(Function<String, Optional<String>> setting, String name) {
    return setting.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  private static URI endpoint(String value) {
    URI endpoint;
    try {
      endpoint = URI.create(value);
    } catch (IllegalArgumentException e) {
      throw wrong(ENDPOINT, "is no URL");
    }
    if (endpoint.getHost() == null || !String.valueOf(endpoint.getScheme()).startsWith("http")) {
      throw wrong(ENDPOINT, "is no http or https URL");
    }
    if (endpoint.getUserInfo() != null) {
      throw wrong(ENDPOINT, "must not hold credentials; give them by AWS_ACCESS_KEY_ID and others");
    }
    return endpoint;
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(PATH_STYLE, "is neither true nor false");
    };
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException(name + " " + what);
  }
}
