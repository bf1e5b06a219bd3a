package org.papierstroom.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.receipt.Receipts;
import org.papierstroom.stage.wayback.Selection;
import picocli.CommandLine.Option;

/** Which dead letters a command is about. */
final class SelectionOptions {

  @Option(
      names = "--reason",
      paramLabel = "R",
      description = "Only those parked for this reason, such as ENCRYPTED; may be repeated.")
  private List<Reason> reasons = new ArrayList<>();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Only this document: its id, 6 or more digits of it, or its key in the bucket.")
  private Optional<String> document = Optional.empty();

  boolean isAll() {
    return reasons.isEmpty() && document.isEmpty();
  }

  Selection selection() throws CannotContinue {
    if (document.isPresent()
        && document.get().length() < Receipts.SHORTEST_PREFIX
        && document.get().matches("[0-9a-f]*")) {
      throw new CannotContinue(
          "'%s' may be many documents: give %d digits or more of the id."
              .formatted(document.get(), Receipts.SHORTEST_PREFIX));
    }
    return new Selection(Set.copyOf(reasons), document);
  }
}
