package org.papierstroom.standalone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.stage.receipt.Receipt;
import org.papierstroom.stage.receipt.StatusCounts;
import org.papierstroom.stage.receipt.Step;

/** Receipts and counts as lines for a terminal. */
final class ReceiptText {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  private ReceiptText() {}

  static String clock(Instant time) {
    return CLOCK.format(time);
  }

  static List<String> of(Receipt receipt) {
    List<String> lines = new ArrayList<>();
    String name = receipt.objectKey().isEmpty() ? "" : receipt.objectKey() + "  ";
    lines.add(name + receipt.documentId());
    receipt.stages().forEach(step -> lines.add(line(step)));
    String took =
        receipt.state() == Receipt.State.PASSED ? " in " + seconds(receipt.milliseconds()) : "";
    lines.add("  " + sentence(receipt.says() + took));
    return lines;
  }

  static List<String> counts(StatusCounts counts) {
    List<String> lines = new ArrayList<>();
    counts
        .byStage()
        .forEach(
            (stage, states) ->
                states.forEach(
                    (state, count) ->
                        lines.add("%-8s%-10s%,10d".formatted(stage, name(state), count))));
    if (lines.isEmpty()) {
      lines.add("No document has come by yet.");
    }
    return lines;
  }

  private static String line(Step step) {
    String model = step.madeBy().model().map(id -> ", model " + id).orElse("");
    return "  %-8s%-10s%s  %8s  version %s, rules %s%s%s"
        .formatted(
            step.stage(),
            name(step.state()),
            clock(step.time()),
            seconds(step.milliseconds()),
            step.madeBy().version(),
            step.madeBy().rules(),
            model,
            step.current() ? "" : "  (to be done anew)");
  }

  private static String seconds(long milliseconds) {
    return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
  }

  private static String sentence(String says) {
    String sentence = says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String name(DocumentStatus.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
