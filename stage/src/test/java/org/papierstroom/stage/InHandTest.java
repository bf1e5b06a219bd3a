package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.CloudEvent;

class InHandTest {

  private static final TopicPartition ONE = new TopicPartition("t", 1);
  private static final TopicPartition TWO = new TopicPartition("t", 2);

  private final InHand inHand = new InHand(8, 400);

  @Test
  void onlyTheFinishedHeadOfAPartitionIsCommitted() {
    Ticket first = add(ONE, 0, 10);
    add(ONE, 1, 10);
    Ticket third = add(ONE, 2, 10);
    first.run();
    third.run();
    assertEquals(List.of(first), inHand.finished(1000));
  }

  @Test
  void aPartitionThatWaitsDoesNotHoldBackAnother() {
    add(ONE, 0, 10);
    Ticket other = add(TWO, 0, 10);
    other.run();
    assertEquals(List.of(other), inHand.finished(1000));
  }

  @Test
  void aTransactionIsBoundedInBytesButTakesAtLeastOne() {
    Ticket large = add(ONE, 0, 500);
    Ticket small = add(ONE, 1, 10);
    large.run();
    small.run();
    assertEquals(List.of(large), inHand.finished(100));
  }

  @Test
  void whatIsCommittedIsForgottenWhoeverCommittedIt() {
    add(ONE, 5, 10);
    Ticket later = add(ONE, 6, 10);
    inHand.dropBelow(Map.of(ONE, new OffsetAndMetadata(6)));
    assertEquals(List.of(later), inHand.tickets());
  }

  @Test
  void aPartitionWithItsShareIsFullWhileOthersAreNot() {
    add(ONE, 0, 10);
    add(ONE, 1, 10);
    add(TWO, 0, 10);
    assertEquals(Set.of(ONE), inHand.full(Set.of(ONE, TWO)));
  }

  @Test
  void withAllRoomTakenEveryPartitionIsFull() {
    add(ONE, 0, 400);
    assertEquals(Set.of(ONE, TWO), inHand.full(Set.of(ONE, TWO)));
  }

  @Test
  void lostPartitionsAreDropped() {
    add(ONE, 0, 10);
    inHand.drop(Set.of(ONE, TWO));
    assertTrue(inHand.isEmpty());
  }

  private Ticket add(TopicPartition partition, long offset, int bytes) {
    CloudEvent event =
        new CloudEvent("1", "t", "/t", "s", Instant.EPOCH, "x", Optional.empty(), Optional.empty());
    var record =
        new ConsumerRecord<>(
            partition.topic(),
            partition.partition(),
            offset,
            0L,
            TimestampType.CREATE_TIME,
            0,
            bytes,
            new byte[0],
            new byte[bytes],
            new RecordHeaders(),
            Optional.empty());
    Ticket ticket =
        new Ticket(
            record,
            incoming -> Worked.passed(new Outgoing(incoming.key(), event, incoming.value())),
            () -> {});
    inHand.add(partition, ticket);
    return ticket;
  }
}
