package org.papierstroom.stage.receipt;

import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Reason;

/** Where a document stands, told from its steps. */
record Standing(Receipt.State state, String at, String says) {

  static Standing of(List<Step> steps, List<String> line) {
    Standing last = underWay(line.getFirst(), "waits for " + line.getFirst());
    boolean begun = false;
    for (String stage : line) {
      Optional<Step> step = steps.stream().filter(one -> one.stage().equals(stage)).findFirst();
      if (step.isEmpty() && !begun) {
        continue; // what went before was done by a version that wrote no statuses
      }
      begun = true;
      if (step.filter(Step::current).isEmpty()) {
        return underWay(stage, "waits for " + stage);
      }
      last = of(step.get());
      if (last.state() != Receipt.State.PASSED) {
        return last;
      }
    }
    return last;
  }

  private static Standing of(Step step) {
    String stage = step.stage();
    return switch (step.state()) {
      case PASSED -> new Standing(Receipt.State.PASSED, stage, "passed the line");
      case PARKED -> new Standing(Receipt.State.PARKED, stage, parked(step));
      case REDRIVEN -> underWay(stage, "was sent through " + stage + " once more and waits for it");
      case DELETED ->
          new Standing(Receipt.State.DELETED, stage, "was deleted after its file was removed");
    };
  }

  private static String parked(Step step) {
    return "parked by %s as %s (%s). %s"
        .formatted(
            step.stage(),
            step.reason().map(Reason::name).orElse("?"),
            step.detail().orElse(""),
            step.remedy().orElse(""));
  }

  private static Standing underWay(String stage, String says) {
    return new Standing(Receipt.State.UNDER_WAY, stage, says);
  }
}
