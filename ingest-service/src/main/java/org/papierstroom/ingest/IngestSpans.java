package org.papierstroom.ingest;

import java.util.List;
import java.util.Optional;
import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.stage.trace.DocumentSpan;
import org.papierstroom.stage.trace.Timed;
import org.papierstroom.stage.trace.TransactionSpans;

/** Begins the trace of each document: from when it was found to when it is published. */
record IngestSpans(TransactionSpans transaction) {

  /**
   * A document that is published.
   *
   * @return the {@code traceparent} of its record
   */
  Optional<String> published(Decision.Publish publish, Batch.Moments moments) {
    return found(publish, moments).document(publish.content().id().value()).sent(Topics.RAW);
  }

  /**
   * An object that is no document of ours.
   *
   * @return the {@code traceparent} of its dead letter
   */
  Optional<String> parked(Decision.Park park, Batch.Moments moments) {
    return found(park, moments)
        .parked(park.reason(), park.detail())
        .sent(Topics.INGEST_DEAD_LETTERS);
  }

  private DocumentSpan found(Decision decision, Batch.Moments moments) {
    return transaction
        .found("ingest", moments.found())
        .object(BucketKeys.forLog(decision.object().objectKey()))
        .did(new Timed("read", moments.begun(), moments.decided()), List.of());
  }
}
