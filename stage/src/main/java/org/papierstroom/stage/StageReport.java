package org.papierstroom.stage;

import java.util.List;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and counts what was committed. */
final class StageReport {

  private static final Logger LOG = LoggerFactory.getLogger(StageReport.class);

  private final Stage stage;
  private final StageMetrics metrics;
  private final Results results;

  StageReport(Stage stage, StageMetrics metrics, Results results) {
    this.stage = stage;
    this.metrics = metrics;
    this.results = results;
  }

  void committed(List<Ticket> finished) {
    metrics.committed(finished.size());
    finished.forEach(this::committed);
  }

  private void committed(Ticket ticket) {
    switch (results.ending(ticket)) {
      case Ending.Processed(Worked worked) -> processed(ticket, worked);
      case Ending.Deleted() -> {
        metrics.deleted();
        LOG.info("deleted stage={} document={}", stage.name(), DocumentNames.of(ticket.record()));
      }
      case Ending.Settled() -> {}
    }
  }

  private void processed(Ticket ticket, Worked worked) {
    Ticket.State.Done done = ticket.done();
    metrics.worked(done.took());
    String document = DocumentNames.of(ticket.record());
    switch (worked.outcome()) {
      case Passed<Outgoing> ignored -> {
        metrics.passed();
        LOG.info(
            "passed stage={} document={} ms={}", stage.name(), document, done.took().toMillis());
      }
      case Parked<Outgoing>(Reason reason, String detail) -> {
        metrics.parked(reason);
        LOG.warn(
            "parked stage={} document={} reason={} detail=\"{}\"",
            stage.name(),
            document,
            reason,
            detail);
      }
    }
  }
}
