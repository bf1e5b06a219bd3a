package org.papierstroom.standalone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.wayback.OpenLetter;

/** An open dead letter as it is shown. */
record LetterLine(
    Reason reason,
    String detail,
    Reason.Blame blame,
    String remedy,
    String stage,
    String version,
    String document,
    String objectKey,
    Instant time) {

  static LetterLine of(OpenLetter letter) {
    Reason reason = letter.why().reason();
    return new LetterLine(
        reason,
        letter.why().detail(),
        reason.blame(),
        reason.remedy(),
        letter.why().stage(),
        letter.why().version(),
        letter.document(),
        letter.objectKey(),
        letter.why().time());
  }

  /** Counts, remedies and the newest few of each reason. */
  static List<String> byReason(List<LetterLine> letters, int samples) {
    if (letters.isEmpty()) {
      return List.of("No dead letter is open.");
    }
    Map<Reason, List<LetterLine>> byReason =
        letters.stream()
            .collect(Collectors.groupingBy(LetterLine::reason, TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byReason.forEach(
        (reason, all) -> {
          lines.add("%-18s%,8d  %s".formatted(reason, all.size(), reason.remedy()));
          all.stream()
              .sorted(Comparator.comparing(LetterLine::time).reversed())
              .limit(samples)
              .forEach(letter -> lines.add(letter.line()));
          if (all.size() > samples && samples > 0) {
            lines.add("    and %,d more".formatted(all.size() - samples));
          }
        });
    return lines;
  }

  private String line() {
    String id = document.equals(objectKey) ? "" : document.substring(0, idLength()) + "  ";
    return "    %s  %-7s%s%s  (%s)"
        .formatted(ReceiptText.clock(time), stage, id, objectKey, detail);
  }

  private int idLength() {
    return Math.min(12, document.length());
  }
}
