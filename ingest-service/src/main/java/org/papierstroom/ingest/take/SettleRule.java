package org.papierstroom.ingest.take;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.papierstroom.bucket.BucketObject;

/**
 * An object counts when two looks, at least the settle time apart, saw the same size and time and
 * it is not empty. Feed it every object of a look between {@link #begin} and {@link #end}.
 */
public final class SettleRule {

  private final long settleNanos;
  private Map<String, Seen> before = new HashMap<>();
  private Map<String, Seen> now = new HashMap<>();
  private List<BucketObject> settled = new ArrayList<>();
  private long lookNanos;

  private record Seen(BucketObject object, long sinceNanos) {}

  public SettleRule(Duration settleTime) {
    this.settleNanos = settleTime.toNanos();
  }

  /**
   * Begins a look.
   *
   * @param nanos monotonic time, as {@link System#nanoTime()}
   */
  public void begin(long nanos) {
    lookNanos = nanos;
    now = new HashMap<>();
    settled = new ArrayList<>();
  }

  /** An object that is not known yet. */
  public void see(BucketObject object) {
    Seen seen = before.get(object.key());
    if (seen == null || !seen.object().equals(object)) {
      now.put(object.key(), new Seen(object, lookNanos));
      return;
    }
    now.put(object.key(), seen);
    if (object.bytes() > 0 && lookNanos - seen.sinceNanos() >= settleNanos) {
      settled.add(object);
    }
  }

  /** Ends the look; gives what has settled. What was not seen is forgotten. */
  public List<BucketObject> end() {
    before = now;
    return settled;
  }

  /** When the next object could have settled, as {@link System#nanoTime()}. */
  public OptionalLong nextNanos() {
    return before.values().stream()
        .filter(seen -> seen.object().bytes() > 0)
        .mapToLong(seen -> seen.sinceNanos() + settleNanos)
        .filter(at -> at - lookNanos > 0)
        .min();
  }

  /** Since when an object of the last look has been as it is, as {@link System#nanoTime()}. */
  public long sinceNanos(BucketObject object) {
    Seen seen = before.get(object.key());
    return seen == null ? lookNanos : seen.sinceNanos();
  }

  /**
   * Since when the oldest of those that are still wanted has stood there; empty files do not count.
   */
  public OptionalLong oldestNanos(Predicate<BucketObject> wanted) {
    return before.values().stream()
        .filter(seen -> seen.object().bytes() > 0 && wanted.test(seen.object()))
        .mapToLong(Seen::sinceNanos)
        .reduce((one, other) -> one - other < 0 ? one : other);
  }
}
