package org.papierstroom.stage.wayback;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.StatusRecords;

/**
 * Sends open dead letters through once more, each exactly once: the record and the status that
 * closes its dead letter are written in one transaction. docs/decisions/0029
 */
public final class Redrive {

  private static final String OURS = "papierstroom_";

  private final KafkaClients clients;
  private final Letters letters;

  public Redrive(KafkaClients clients, Letters letters) {
    this.clients = clients;
    this.letters = letters;
  }

  /**
   * Sends those that fit.
   *
   * @param policy what may be done differently for them
   * @return how many were sent
   * @throws Overtaken when another one has begun meanwhile
   */
  public long send(Selection selection, Policy policy) {
    try (Batches batches = new Batches(clients)) {
      letters.scan(selection, letter -> batches.add(records(letter, policy)));
      return batches.finish();
    }
  }

  private static List<ProducerRecord<byte[], byte[]>> records(OpenLetter letter, Policy policy) {
    ConsumerRecord<byte[], byte[]> record = letter.record();
    if (letter.status().isEmpty()) {
      // Forgotten by the ledger, the file is taken anew.
      return List.of(new ProducerRecord<>(Topics.LEDGER, record.key(), null));
    }
    DocumentStatus closed = letter.status().get().redriven(Instant.now());
    return List.of(
        new ProducerRecord<>(
            redriveTopic(record.topic()),
            null,
            record.key(),
            record.value(),
            headers(record.headers(), policy.headers())),
        StatusRecords.of(closed));
  }

  private static String redriveTopic(String deadLetterTopic) {
    String input =
        deadLetterTopic.substring(0, deadLetterTopic.length() - Topics.deadLetters("").length());
    return Topics.redrive(input);
  }

  /** The original record's headers, without the dead letter's, with the policy's. */
  private static Headers headers(Headers deadLetter, Map<String, String> policy) {
    RecordHeaders headers = new RecordHeaders();
    for (Header header : deadLetter) {
      if (!header.key().startsWith(OURS)) {
        headers.add(header);
      }
    }
    policy.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return headers;
  }
}
