package org.papierstroom.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.Ledger;
import org.papierstroom.ingest.ledger.Parting;
import org.papierstroom.ingest.ledger.Partings;
import org.papierstroom.ingest.take.AbsenceRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows what is removed from the bucket, where the settings say so. */
final class Retention {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final RetentionSettings settings;
  private final Bucket bucket;
  private final Ledger ledger;
  private final Partings partings;
  private final AbsenceRule absence;
  private int seen;
  private boolean marked;
  private boolean warned;

  /**
   * Follows a bucket.
   *
   * @param grace how long an object must be away
   */
  Retention(
      RetentionSettings settings, Bucket bucket, Ledger ledger, Partings partings, Duration grace) {
    this.settings = settings;
    this.bucket = bucket;
    this.ledger = ledger;
    this.partings = partings;
    this.absence = new AbsenceRule(grace);
  }

  void begin(long nanos) {
    seen = 0;
    absence.begin(nanos, settings.followBucket() ? ledger.present() : new HashSet<>());
  }

  void see(BucketObject object) {
    seen++;
    absence.see(object.key());
  }

  /** Ends a look of which everything that has settled was taken; gives what was removed. */
  List<String> end(Bucket.Look look) {
    if (!settings.followBucket()) {
      return List.of();
    }
    if (seen > 0 && !marked) {
      mark();
    }
    if (seen == 0 && look == Bucket.Look.PARTIAL && !warned && !ledger.present().isEmpty()) {
      warned = true;
      LOG.warn(
          "bucket empty bucket=\"{}\" consequence=\"taken for one that is not mounted, nothing is"
              + " deleted\" remedy=\"mount it, or drop a file in it\"",
          bucket.name());
    }
    return absence.end(look);
  }

  /** Ends a look that says nothing about absence. */
  void failed() {
    absence.failed();
  }

  /** What becomes of the document that an object held, now that it holds another or nothing. */
  Optional<Parting> parting(Optional<ObjectEntry> before, Decision now) {
    if (!settings.followBucket()) {
      return Optional.empty();
    }
    return before
        .filter(entry -> entry.state() != ObjectEntry.State.DELETED)
        .flatMap(ObjectEntry::documentId)
        .filter(
            id ->
                now instanceof Decision.Removed
                    || !now.object().documentId().equals(Optional.of(id)))
        .map(id -> partings.of(now.object().objectKey(), id));
  }

  private void mark() {
    marked = true;
    try {
      bucket.mark();
    } catch (IOException e) {
      LOG.warn(
          "cannot mark bucket=\"{}\" fault={} consequence=\"when it is empty nothing is deleted\"",
          bucket.name(),
          e.getClass().getSimpleName());
    }
  }
}
