package org.papierstroom.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.LedgerEntry;

/** One change of the ledger: made in memory at once, and in the topic with the transaction. */
public sealed interface LedgerChange {

  /** The entry that is written or taken away. */
  LedgerEntry entry();

  record Put(LedgerEntry entry) implements LedgerChange {}

  record Remove(LedgerEntry entry) implements LedgerChange {}

  static List<LedgerChange> of(Decision decision) {
    List<LedgerChange> changes = new ArrayList<>();
    changes.add(new Put(decision.object()));
    switch (decision) {
      case Decision.Publish publish -> changes.add(new Put(publish.document()));
      case Decision.Same same -> same.copy().ifPresent(copy -> changes.add(new Put(copy)));
      case Decision.Ask ask -> changes.add(new Put(ask.request()));
      case Decision.Park ignored -> {}
      case Decision.StillParked ignored -> {}
      case Decision.Removed ignored -> {}
    }
    return changes;
  }

  static List<LedgerChange> of(Parting parting) {
    return switch (parting) {
      case Parting.Last last -> List.of(new Put(last.document()));
      case Parting.Succeeded succeeded ->
          List.of(new Put(succeeded.document()), new Remove(succeeded.promoted()));
      case Parting.CopyGone gone -> List.of(new Remove(gone.copy()));
      case Parting.Ask ask -> List.of(new Put(ask.request()));
      case Parting.Nothing ignored -> List.of();
    };
  }
}
