package org.papierstroom.ingest;

import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.Parting;
import org.papierstroom.stage.StageMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and counts what was committed. */
final class IngestReport {

  private static final Logger LOG = LoggerFactory.getLogger(IngestReport.class);
  private static final int SHORT_ID = 12;

  private final StageMetrics metrics;

  IngestReport(StageMetrics metrics) {
    this.metrics = metrics;
  }

  void committed(Batch batch) {
    metrics.committed(batch.steps().size());
    metrics.taken(batch.steps().size());
    batch.steps().forEach(this::report);
    batch.partings().forEach(this::report);
  }

  private void report(Batch.Step step) {
    metrics.worked(step.moments().took());
    String object = BucketKeys.forLog(step.decision().object().objectKey());
    switch (step.decision()) {
      case Decision.Publish publish -> {
        metrics.passed();
        LOG.info(
            "published stage=ingest object=\"{}\" document={} bytes={}",
            object,
            shortId(publish.content().id().value()),
            publish.content().bytes());
      }
      case Decision.Same same ->
          LOG.info(
              "same content stage=ingest object=\"{}\" as=\"{}\"",
              object,
              BucketKeys.forLog(same.object().sameAs().orElse("")));
      case Decision.Ask ignored -> LOG.info("handed over stage=ingest object=\"{}\"", object);
      case Decision.Park park -> {
        metrics.parked(park.reason());
        LOG.warn(
            "parked stage=ingest object=\"{}\" reason={} detail=\"{}\"",
            object,
            park.reason(),
            park.detail());
      }
      case Decision.StillParked ignored ->
          LOG.info("still parked stage=ingest object=\"{}\"", object);
      case Decision.Removed ignored -> LOG.info("removed stage=ingest object=\"{}\"", object);
    }
  }

  private void report(Parting parting) {
    if (parting instanceof Parting.Last last) {
      metrics.deleted();
      LOG.info(
          "deleted stage=ingest document={} object=\"{}\"",
          shortId(last.document().documentId()),
          BucketKeys.forLog(last.document().objectKey()));
    }
  }

  private static String shortId(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }
}
