package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papierstroom.bucket.BucketSettings;

/**
 * What {@code up} watches.
 *
 * @param location a directory, or {@code s3://bucket/prefix}
 */
record Inbox(String location) {

  private static final String STORE = "s3://";

  /** Makes a directory that is absent; a store's bucket must be there. */
  void make() throws IOException, CannotContinue {
    try {
      BucketSettings.read(
          name -> name.equals(BucketSettings.LOCATION) ? Optional.of(location) : Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new CannotContinue("--inbox is neither a directory nor s3://BUCKET/PREFIX.", e);
    }
    if (!inStore()) {
      Files.createDirectories(Path.of(location));
    }
  }

  /** As the services are told. */
  String setting() {
    return inStore() ? location : Path.of(location).toAbsolutePath().toString();
  }

  /** As people are told. */
  @Override
  public String toString() {
    return inStore() ? location : Path.of(location).toAbsolutePath().normalize().toString();
  }

  private boolean inStore() {
    return location.startsWith(STORE);
  }
}
