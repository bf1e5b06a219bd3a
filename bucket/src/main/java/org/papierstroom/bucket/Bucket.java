package org.papierstroom.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where people drop files. Safe for several threads, except that one at a time lists. */
public interface Bucket extends AutoCloseable {

  /** How much of the bucket a look has seen. */
  enum Look {
    /** Everything: what was not shown is not there. */
    WHOLE,
    /** Part of it could not be seen: what was not shown may still be there. */
    PARTIAL
  }

  /** What is made of an object's bytes. */
  @FunctionalInterface
  interface Reading<T> {
    /** Reads as much as it wants; the stream is closed by the caller. */
    T from(InputStream content) throws IOException;
  }

  /**
   * Shows every object that could be taken, in no order; leaves out what is by its name still being
   * written. The listing is the truth: {@link #changed} is a hint.
   *
   * @throws IOException when the bucket cannot be reached
   */
  Look list(Consumer<BucketObject> visitor) throws IOException;

  /**
   * The object that stands under a key now.
   *
   * @param key as a listing shows it; one that no object can have is answered with nothing
   * @throws IOException when the bucket cannot be reached
   */
  Optional<BucketObject> find(String key) throws IOException;

  /**
   * Reads an object as it was listed, from its beginning.
   *
   * @return what was made of it, or nothing when it is gone or was not the same until the end
   * @throws IOException when it cannot be read
   */
  <T> Optional<T> read(BucketObject object, Reading<T> reading) throws IOException;

  /** As {@link #read(BucketObject, Reading)}: all of its bytes. */
  default Optional<byte[]> read(BucketObject object) throws IOException {
    return read(object, InputStream::readAllBytes)
        .filter(content -> content.length == object.bytes());
  }

  /**
   * Puts a copy of a file in the bucket, all of it or nothing; replaces what stood under the key.
   *
   * @throws IOException when the bucket cannot be reached or written, or the key is not possible
   */
  void put(String key, Path file) throws IOException;

  /**
   * Leaves a mark, where one is needed, by which an empty bucket is told from one that is not
   * mounted: without it an empty look counts as {@link Look#PARTIAL}.
   *
   * @throws IOException when it cannot be written
   */
  void mark() throws IOException;

  /** True when something may have changed since the last call; never waits. */
  boolean changed();

  /** How messages call this bucket. */
  String name();

  @Override
  void close();
}
