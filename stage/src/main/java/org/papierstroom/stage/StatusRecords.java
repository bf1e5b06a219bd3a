package org.papierstroom.stage;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Topics;

/** Statuses as records, for the transaction of what they tell of. */
public final class StatusRecords {

  private StatusRecords() {}

  /**
   * A record for a producer of {@link KafkaClients}, whose partitioner puts all statuses of a
   * document beside each other.
   */
  public static ProducerRecord<byte[], byte[]> of(DocumentStatus status) {
    return new ProducerRecord<>(
        Topics.STATUS, status.key().getBytes(StandardCharsets.UTF_8), Json.write(status));
  }
}
