package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.papierstroom.testkit.broker.TestBroker;

class LoopIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void anErrorEndsTheLoopAndItSaysSo() {
    KafkaSettings kafka = RunningStage.kafka(TestBroker.shared());
    Loop loop =
        new Loop(
            "kapot",
            new LineTopics(kafka, new KafkaClients(kafka)),
            Duration.ofSeconds(1),
            (status, stopping) -> {
              throw new StackOverflowError("as of a defect");
            });

    loop.start();
    loop.join(PATIENCE);

    assertEquals(StageStatus.Phase.STOPPED, loop.status().phase());
  }
}
