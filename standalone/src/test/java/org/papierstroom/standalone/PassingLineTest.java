package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Topics;

class PassingLineTest {

  @Test
  void aDeletionIsSaidOnce() {
    assertTrue(PassingLine.of(record(Topics.RAW, null)).orElse("").contains("deleted"));
    for (String topic :
        List.of(
            Topics.TEXT,
            Topics.ENTITIES,
            Topics.deadLetters(Topics.RAW),
            Topics.redrive(Topics.RAW))) {
      assertEquals(Optional.empty(), PassingLine.of(record(topic, null)), topic);
    }
  }

  @Test
  void whatIsSentOnceMoreIsSaidSo() {
    byte[] value = "%PDF-".getBytes(UTF_8);
    assertTrue(
        PassingLine.of(record(Topics.redrive(Topics.RAW), value))
            .orElse("")
            .endsWith("abc  sent through clean once more"));
    assertTrue(
        PassingLine.of(record(Topics.redrive(Topics.TEXT), value))
            .orElse("")
            .endsWith("abc  sent through nlp once more"));
  }

  private static ConsumerRecord<byte[], byte[]> record(String topic, byte[] value) {
    return new ConsumerRecord<>(topic, 0, 0, "abc".getBytes(UTF_8), value);
  }
}
