package org.papierstroom.bucket;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Where people drop files. */
public interface Bucket {

  /**
   * Shows every object that could be taken, in no order; leaves out what is by its name still being
   * written. The listing is the truth: {@link #changed} is a hint.
   *
   * @throws IOException when the bucket cannot be reached
   */
  void list(Consumer<BucketObject> visitor) throws IOException;

  /**
   * Reads an object as it was listed.
   *
   * @return its bytes, or nothing when it is gone or is not the same any more
   * @throws IOException when it cannot be read
   */
  Optional<byte[]> read(BucketObject object) throws IOException;

  /** True when something may have changed since the last call; never waits. */
  boolean changed();

  /** How messages call this bucket. */
  String name();
}
