package org.papierstroom.stage.receipt;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.TopicScan;

/** How many documents stand how at each stage. */
public record StatusCounts(Map<String, Map<State, Long>> byStage) {

  /** Counts the newest status of each document and stage, one partition at a time. */
  public static StatusCounts read(KafkaClients clients) {
    Map<String, Map<State, Long>> counts = new TreeMap<>();
    try (TopicScan scan = new TopicScan(clients)) {
      for (TopicPartition partition : scan.partitions(Topics.STATUS)) {
        Map<String, Counted> newest = new HashMap<>();
        Statuses.scan(
            scan,
            partition,
            placed -> {
              DocumentStatus status = placed.status();
              newest.put(status.key(), new Counted(status.stage(), status.state()));
            });
        for (Counted counted : newest.values()) {
          counts
              .computeIfAbsent(counted.stage(), ignored -> new TreeMap<>())
              .merge(counted.state(), 1L, Long::sum);
        }
      }
    }
    return new StatusCounts(counts);
  }

  private record Counted(String stage, State state) {}
}
