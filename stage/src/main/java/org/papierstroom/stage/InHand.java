package org.papierstroom.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Everything a stage's instance has in hand, by partition. Used by the loop's thread only. */
final class InHand {

  /** No partition may fill more than this share of the room: a slow one leaves room for others. */
  private static final int SHARES = 4;

  private final Map<TopicPartition, PartitionQueue> queues = new HashMap<>();
  private final int maxRecords;
  private final long maxBytes;

  InHand(int maxRecords, long maxBytes) {
    this.maxRecords = maxRecords;
    this.maxBytes = maxBytes;
  }

  void add(TopicPartition partition, Ticket ticket) {
    queues.computeIfAbsent(partition, ignored -> new PartitionQueue()).add(ticket);
  }

  boolean isEmpty() {
    return queues.values().stream().allMatch(queue -> queue.size() == 0);
  }

  List<Ticket> tickets() {
    List<Ticket> all = new ArrayList<>();
    queues.values().forEach(queue -> queue.tickets().forEach(all::add));
    return all;
  }

  /** The finished heads of all partitions, within a bound of bytes. */
  List<Ticket> finished(long maxTransactionBytes) {
    List<Ticket> finished = new ArrayList<>();
    long room = maxTransactionBytes;
    for (PartitionQueue queue : queues.values()) {
      if (room <= 0) {
        return finished;
      }
      for (Ticket ticket : queue.finishedPrefix(room)) {
        finished.add(ticket);
        room -= ticket.bytes();
      }
    }
    return finished;
  }

  /** Forgets what was committed. */
  void dropBelow(Map<TopicPartition, OffsetAndMetadata> committed) {
    committed.forEach(
        (partition, offset) -> {
          PartitionQueue queue = queues.get(partition);
          if (queue != null && offset != null) {
            queue.dropBelow(offset.offset());
          }
        });
  }

  /** Drops the partitions that this instance lost. */
  void drop(Collection<TopicPartition> lost) {
    for (TopicPartition partition : lost) {
      PartitionQueue queue = queues.remove(partition);
      if (queue != null) {
        queue.cancel();
      }
    }
  }

  void dropAll() {
    drop(new ArrayList<>(queues.keySet()));
  }

  /** Those of the assigned partitions that must not be fetched now. */
  Set<TopicPartition> full(Set<TopicPartition> assigned) {
    long bytes = queues.values().stream().mapToLong(PartitionQueue::bytes).sum();
    int records = queues.values().stream().mapToInt(PartitionQueue::size).sum();
    if (bytes >= maxBytes || records >= maxRecords) {
      return assigned;
    }
    Set<TopicPartition> full = new HashSet<>();
    queues.forEach(
        (partition, queue) -> {
          if (queue.size() >= Math.max(1, maxRecords / SHARES)
              || queue.bytes() >= maxBytes / SHARES) {
            full.add(partition);
          }
        });
    full.retainAll(assigned);
    return full;
  }
}
