package org.papierstroom.ingest;

import org.papierstroom.ingest.ledger.Decision;
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
    metrics.committed(batch.decisions().size());
    metrics.taken(batch.decisions().size());
    batch.decisions().forEach(this::report);
  }

  private void report(Decision decision) {
    switch (decision) {
      case Decision.Publish publish -> {
        metrics.passed();
        LOG.info(
            "published stage=ingest object=\"{}\" document={}",
            publish.object().objectKey(),
            publish.id().value().substring(0, SHORT_ID));
      }
      case Decision.Same same ->
          LOG.info(
              "same content stage=ingest object=\"{}\" as=\"{}\"",
              same.object().objectKey(),
              same.object().sameAs().orElse(""));
      case Decision.Ask ask ->
          LOG.info("handed over stage=ingest object=\"{}\"", ask.object().objectKey());
      case Decision.Park park -> {
        metrics.parked(park.reason());
        LOG.warn(
            "parked stage=ingest object=\"{}\" reason={} detail=\"{}\"",
            park.object().objectKey(),
            park.reason(),
            park.detail());
      }
    }
  }
}
