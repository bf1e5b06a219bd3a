package org.papierstroom.stage.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.papierstroom.contract.DocumentStatus;

/**
 * The timeline of a document over the line.
 *
 * @param objectKey the object in the bucket it came from; empty where nobody knows
 * @param at the stage that has the word: the last one done, or the one that it waits for
 * @param says where it stands, in a sentence
 * @param milliseconds from the begin of the first step to the end of the last
 * @param stages what each stage did, in the order of the line
 */
public record Receipt(
    String documentId,
    String objectKey,
    State state,
    String at,
    String says,
    long milliseconds,
    List<Step> stages) {

  private static final List<String> LINE = List.of("ingest", "clean", "nlp");

  /** Where a document stands. */
  public enum State {
    /** All stages are done with it. */
    @JsonProperty("passed")
    PASSED,
    /** A stage could not process it. */
    @JsonProperty("parked")
    PARKED,
    /** A stage has it, or will get it. */
    @JsonProperty("under-way")
    UNDER_WAY,
    /** It was deleted from the bucket. */
    @JsonProperty("deleted")
    DELETED
  }

  public Receipt {
    stages = List.copyOf(stages);
  }

  /**
   * Makes a receipt of the newest status of each stage.
   *
   * @param byStage at least one
   */
  public static Receipt of(String documentId, Map<String, PlacedStatus> byStage) {
    List<Step> steps = new ArrayList<>();
    long before = -1;
    for (String stage : LINE) {
      PlacedStatus placed = byStage.get(stage);
      if (placed != null) {
        boolean current = placed.offset() > before;
        steps.add(Step.of(placed.status(), current));
        before = Math.max(before, placed.offset());
      }
    }
    Standing standing = Standing.of(steps, LINE);
    return new Receipt(
        documentId,
        objectKey(byStage),
        standing.state(),
        standing.at(),
        standing.says(),
        milliseconds(steps),
        steps);
  }

  private static String objectKey(Map<String, PlacedStatus> byStage) {
    return byStage.values().stream()
        .map(PlacedStatus::status)
        .map(DocumentStatus::objectKey)
        .filter(key -> !key.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static long milliseconds(List<Step> steps) {
    Instant first =
        steps.stream().map(Step::begun).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    Instant last =
        steps.stream().map(Step::time).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    return Duration.between(first, last).toMillis();
  }
}
