package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Topics;

class RecordLineTest {

  private static final String PLACE =
      ",\"partition\":3,\"offset\":7,\"time\":\"1970-01-01T00:00:00Z\",\"key\":\"sleutel\","
          + "\"headers\":{\"ce_subject\":\"brief.pdf\"}";

  @Test
  void anEventIsPrintedAsItTravels() {
    assertEquals(
        "{\"documentId\":\"1\"}",
        RecordLine.of(record(Topics.ENTITIES, "{\"documentId\":\"1\"}".getBytes(UTF_8))));
  }

  @Test
  void theBytesOfADocumentAreOnlyCounted() {
    assertEquals(
        "{\"topic\":\"documents.raw\"" + PLACE + ",\"bytes\":5}",
        RecordLine.of(record(Topics.RAW, "%PDF-".getBytes(UTF_8))));
  }

  @Test
  void aDeadLetterOfAnEventShowsItsHeadersAndNoDocumentText() {
    assertEquals(
        "{\"topic\":\"documents.text.dlq\"" + PLACE + ",\"bytes\":2}",
        RecordLine.of(record(Topics.deadLetters(Topics.TEXT), "{}".getBytes(UTF_8))));
  }

  @Test
  void aLedgerEntryIsPrintedWithItsKeyAndARemovedOneAsNull() {
    assertEquals(
        "{\"topic\":\"documents.ledger\"" + PLACE + ",\"value\":{\"kind\":\"object\"}}",
        RecordLine.of(record(Topics.LEDGER, "{\"kind\":\"object\"}".getBytes(UTF_8))));
    assertEquals(
        "{\"topic\":\"documents.ledger\"" + PLACE + ",\"value\":null}",
        RecordLine.of(record(Topics.LEDGER, null)));
  }

  @Test
  void aPasswordIsNotShown() {
    var record = record(Topics.redrive(Topics.RAW), "%PDF-".getBytes(UTF_8));
    record.headers().add(Policy.PASSWORD, "geheim".getBytes(UTF_8));
    var line = RecordLine.of(record);
    assertTrue(line.contains(Policy.PASSWORD) && !line.contains("geheim"), line);
  }

  private static ConsumerRecord<byte[], byte[]> record(String topic, byte[] value) {
    var headers = new RecordHeaders();
    headers.add("ce_subject", "brief.pdf".getBytes(UTF_8));
    return new ConsumerRecord<>(
        topic,
        3,
        7,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        "sleutel".getBytes(UTF_8),
        value,
        headers,
        Optional.empty());
  }
}
