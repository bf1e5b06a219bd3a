package org.papierstroom.clean.service;

import java.io.IOException;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.bucket.BucketSettings;

/** The bucket that ingest takes documents from, opened when it is first needed. */
final class BucketStore implements DocumentStore, AutoCloseable {

  private final BucketSettings settings;
  private Optional<Bucket> opened = Optional.empty();

  BucketStore(BucketSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Found> fetch(String objectKey, long maxBytes) throws IOException {
    Bucket bucket = bucket();
    Optional<BucketObject> object = bucket.find(objectKey);
    if (object.isEmpty()) {
      makeSureItIsThere(bucket);
      return Optional.empty();
    }
    if (object.get().bytes() > maxBytes) {
      return Optional.of(new Found.Larger(object.get().bytes()));
    }
    int most = Math.toIntExact(maxBytes);
    return bucket.read(object.get(), in -> in.readNBytes(most)).map(Found.Content::new);
  }

  /** An object that is gone from a bucket that is not mounted may still be there. */
  private static synchronized void makeSureItIsThere(Bucket bucket) throws IOException {
    try {
      Bucket.Look look =
          bucket.list(
              object -> {
                throw new SeenOne();
              });
      if (look == Bucket.Look.PARTIAL) {
        throw new IOException("nothing is in the bucket " + bucket.name() + ": is it mounted?");
      }
    } catch (SeenOne e) {
      return; // enough to know
    }
  }

  /** Ends a listing. */
  private static final class SeenOne extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeenOne() {
      super("one object was seen", null, false, false);
    }
  }

  private synchronized Bucket bucket() throws IOException {
    if (opened.isEmpty()) {
      opened = Optional.of(settings.open());
    }
    return opened.get();
  }

  @Override
  public synchronized void close() {
    opened.ifPresent(Bucket::close);
  }
}
