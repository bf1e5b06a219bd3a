package org.papierstroom.ingest.take;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papierstroom.bucket.Bucket.Look;

/**
 * An object counts as removed when two looks in a row, at least the grace apart, saw the whole
 * bucket and not the object. The grace lets a file that is renamed be found under its new name
 * first.
 */
public final class AbsenceRule {

  private final long graceNanos;
  private Map<String, Long> absentSince = new HashMap<>();
  private Set<String> unseen = new HashSet<>();
  private long lookNanos;

  public AbsenceRule(Duration grace) {
    this.graceNanos = grace.toNanos();
  }

  /**
   * Begins a look.
   *
   * @param nanos monotonic time, as {@link System#nanoTime()}
   * @param known keys of the objects that should be there
   */
  public void begin(long nanos, Set<String> known) {
    lookNanos = nanos;
    unseen = known;
  }

  /** An object that is there. */
  public void see(String key) {
    unseen.remove(key);
  }

  /** Ends a look; gives what was removed, until it is not among the known any more. */
  public List<String> end(Look look) {
    if (look == Look.PARTIAL) {
      failed();
      return List.of();
    }
    Map<String, Long> absent = new HashMap<>();
    List<String> removed = new ArrayList<>();
    for (String key : unseen) {
      long since = absentSince.getOrDefault(key, lookNanos);
      absent.put(key, since);
      if (absentSince.containsKey(key) && lookNanos - since >= graceNanos) {
        removed.add(key);
      }
    }
    absentSince = absent;
    unseen = new HashSet<>();
    return removed;
  }

  /** The look did not see everything: absence is counted anew. */
  public void failed() {
    absentSince = new HashMap<>();
    unseen = new HashSet<>();
  }
}
