package org.papierstroom.stage.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Reason;

class ReceiptTest {

  private final Map<String, PlacedStatus> byStage = new HashMap<>();
  private long offset = 100;

  @Test
  void whatAllStagesPassedHasPassed() {
    put("ingest", State.PASSED, 0).put("clean", State.PASSED, 30).put("nlp", State.PASSED, 40);
    assertEquals(Receipt.State.PASSED, receipt().state());
    assertEquals(40, receipt().milliseconds());
  }

  @Test
  void whatTheNextStageHasNotSeenWaitsForIt() {
    put("ingest", State.PASSED, 0);
    assertEquals("waits for clean", receipt().says());
    put("clean", State.PASSED, 30);
    assertEquals("waits for nlp", receipt().says());
    assertEquals(Receipt.State.UNDER_WAY, receipt().state());
  }

  @Test
  void whatIsParkedSaysWhyAndWhatToDo() {
    put("ingest", State.PASSED, 0).put("clean", State.PARKED, 30);
    assertEquals(Receipt.State.PARKED, receipt().state());
    assertEquals(
        "parked by clean as ENCRYPTED (it is shut). " + Reason.ENCRYPTED.remedy(),
        receipt().says());
  }

  @Test
  void whatIsDoneAnewWaitsForTheStagesBehindAlthoughClocksDiffer() {
    put("ingest", State.PASSED, 0).put("nlp", State.PASSED, 90).put("clean", State.PASSED, 30);
    assertEquals("waits for nlp", receipt().says());
    assertTrue(receipt().stages().get(1).current());
    assertFalse(receipt().stages().get(2).current());
  }

  @Test
  void whatWasSentOnceMoreWaitsForThatStage() {
    put("ingest", State.PASSED, 0).put("nlp", State.PASSED, 90).put("clean", State.REDRIVEN, 30);
    assertEquals("was sent through clean once more and waits for it", receipt().says());
    assertEquals("clean", receipt().at());
  }

  @Test
  void whatIngestDeletedIsDeletedThoughTheOthersAreNotThereYet() {
    put("clean", State.PASSED, 30).put("nlp", State.PASSED, 40).put("ingest", State.DELETED, 50);
    assertEquals(Receipt.State.DELETED, receipt().state());
  }

  @Test
  void stagesOfBeforeThereWereStatusesAreNotWaitedFor() {
    put("nlp", State.PASSED, 40);
    assertEquals(Receipt.State.PASSED, receipt().state());
  }

  private Receipt receipt() {
    return Receipt.of("abc", byStage);
  }

  private ReceiptTest put(String stage, State state, long at) {
    Optional<Reason> reason =
        state == State.PARKED ? Optional.of(Reason.ENCRYPTED) : Optional.empty();
    DocumentStatus status =
        new DocumentStatus(
            "abc",
            stage,
            state,
            "brief.pdf",
            new MadeBy(stage, "1", "1", Optional.empty()),
            reason,
            reason.map(ignored -> "it is shut"),
            Optional.empty(),
            Instant.EPOCH.plusMillis(at),
            0);
    byStage.put(stage, new PlacedStatus(status, offset++));
    return this;
  }
}
