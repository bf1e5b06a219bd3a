package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.ingest.take.Content;
import org.papierstroom.ingest.take.ContentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads objects; one that cannot be read is left in peace for a while and then tried again. */
final class ObjectReader {

  private static final Logger LOG = LoggerFactory.getLogger(ObjectReader.class);

  private final Bucket bucket;
  private final ContentReader contents;
  private final Duration pause;
  private final Map<String, Long> unreadableUntil = new HashMap<>();

  /** What reading an object gave. */
  sealed interface Read {
    record Whole(Content content) implements Read {}

    /** It is gone, or is not the object that was listed any more. */
    record Changed() implements Read {}

    /** To be tried again later. */
    record NotNow() implements Read {}
  }

  ObjectReader(Bucket bucket, ContentReader contents, Duration pause) {
    this.bucket = bucket;
    this.contents = contents;
    this.pause = pause;
  }

  Read read(BucketObject object) {
    Long until = unreadableUntil.get(object.key());
    if (until != null && System.nanoTime() - until < 0) {
      return new Read.NotNow();
    }
    try {
      Optional<Content> content = bucket.read(object, contents::read);
      unreadableUntil.remove(object.key());
      return content
          .filter(whole -> whole.bytes() == object.bytes())
          .<Read>map(Read.Whole::new)
          .orElseGet(Read.Changed::new);
    } catch (IOException e) {
      LOG.warn(
          "cannot read object=\"{}\" fault={} remedy=\"see that ingest may read it; it is tried"
              + " again\"",
          BucketKeys.forLog(object.key()),
          e.getClass().getSimpleName());
      unreadableUntil.put(object.key(), System.nanoTime() + pause.toNanos());
      return new Read.NotNow();
    }
  }
}
