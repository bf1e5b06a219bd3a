package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Policy;

/** A document that was removed from the bucket, behind a stage. */
@Execution(ExecutionMode.CONCURRENT)
class DeletionIT {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration QUIET = Duration.ofMillis(500);

  @Test
  void aDeletionGoesToAllTopicsOfTheStageBehindTheDocument() {
    try (RunningStage stage = new RunningStage()) {
      stage.send(0, "aap");
      stage.delete(0, "aap");
      stage.start("a", incoming -> Worked.passed(RunningStage.upperCase(incoming)), LONG);

      var output = stage.output().await(2, LONG, QUIET);

      assertEquals("AAP", RunningStage.text(output.getFirst().value()));
      for (var record :
          List.of(
              output.get(1),
              stage.deadLetters().await(1, LONG).getFirst(),
              stage.onceMore().await(1, LONG, QUIET).getFirst())) {
        assertEquals("aap", RunningStage.text(record.key()));
        assertNull(record.value());
        assertEquals(CloudEvent.DELETED_TYPE, RecordHeaders.toMap(record.headers()).get("ce_type"));
      }
      assertEquals(List.of(State.PASSED, State.DELETED), stage.states("aap"));
    }
  }

  @Test
  void whatIsProcessedOnceMoreDoesNotComeBackAfterItsDeletion() {
    CountDownLatch release = new CountDownLatch(1);
    Work slow =
        incoming -> {
          release.await();
          return Worked.passed(RunningStage.upperCase(incoming));
        };
    try (RunningStage stage = new RunningStage()) {
      stage.sendOnceMore("aap", Policy.USUAL);
      stage.start("a", slow, LONG);
      stage.delete(0, "aap");
      stage.output().await(1, LONG);

      release.countDown();

      stage.onceMore().await(3, LONG);
      var output = stage.output().await(2, LONG, QUIET);
      assertEquals(List.of(), output.stream().filter(one -> one.value() != null).toList());
      assertEquals(State.DELETED, stage.states("aap").getLast());
    }
  }
}
