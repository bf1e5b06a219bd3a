package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads objects; one that cannot be read is left in peace for a while and then tried again. */
final class ObjectReader {

  private static final Logger LOG = LoggerFactory.getLogger(ObjectReader.class);

  private final Bucket bucket;
  private final Duration pause;
  private final Map<String, Long> unreadableUntil = new HashMap<>();

  /** What reading an object gave. */
  sealed interface Read {
    record Content(byte[] bytes) implements Read {}

    /** It is gone, or is not the object that was listed any more. */
    record Changed() implements Read {}

    /** To be tried again later. */
    record NotNow() implements Read {}
  }

  ObjectReader(Bucket bucket, Duration pause) {
    this.bucket = bucket;
    this.pause = pause;
  }

  Read read(BucketObject object) {
    Long until = unreadableUntil.get(object.key());
    if (until != null && System.nanoTime() - until < 0) {
      return new Read.NotNow();
    }
    try {
      Read read = bucket.read(object).<Read>map(Read.Content::new).orElseGet(Read.Changed::new);
      unreadableUntil.remove(object.key());
      return read;
    } catch (IOException e) {
      LOG.warn(
          "cannot read object=\"{}\" fault={} remedy=\"check its permissions\"",
          object.key(),
          e.getClass().getSimpleName());
      unreadableUntil.put(object.key(), System.nanoTime() + pause.toNanos());
      return new Read.NotNow();
    }
  }
}
