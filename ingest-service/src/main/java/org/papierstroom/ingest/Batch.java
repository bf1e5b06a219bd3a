package org.papierstroom.ingest;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.ingest.ledger.Decision;

/** Decisions that one transaction carries out. */
final class Batch {

  private final List<Decision> decisions = new ArrayList<>();
  private final List<HandOver> done = new ArrayList<>();
  private long bytes;

  void add(Decision decision) {
    decisions.add(decision);
    bytes += decision.object().bytes();
  }

  /** A request of another instance that is carried out, or has become pointless. */
  void done(HandOver request) {
    done.add(request);
  }

  List<Decision> decisions() {
    return decisions;
  }

  List<HandOver> done() {
    return done;
  }

  boolean isEmpty() {
    return decisions.isEmpty() && done.isEmpty();
  }

  boolean full(IngestSettings settings) {
    return bytes >= settings.batchBytes()
        || decisions.size() >= settings.batchObjects()
        || done.size() >= settings.batchObjects();
  }
}
