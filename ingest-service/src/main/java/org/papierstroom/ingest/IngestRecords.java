package org.papierstroom.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.stage.RecordHeaders;

/** Decisions as the records that carry them out. */
final class IngestRecords {

  private final MadeBy madeBy;
  private final LedgerPartitions partitions;

  IngestRecords(MadeBy madeBy, LedgerPartitions partitions) {
    this.madeBy = madeBy;
    this.partitions = partitions;
  }

  List<ProducerRecord<byte[], byte[]>> of(Batch batch) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    batch.decisions().forEach(decision -> records.addAll(of(decision)));
    batch.done().forEach(request -> records.add(done(request)));
    return records;
  }

  private List<ProducerRecord<byte[], byte[]>> of(Decision decision) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    records.add(ledger(decision.object()));
    switch (decision) {
      case Decision.Publish publish -> {
        records.add(ledger(publish.document()));
        records.add(raw(publish));
      }
      case Decision.Same ignored -> {}
      case Decision.Ask ask -> records.add(ledger(ask.request()));
      case Decision.Park park -> records.add(deadLetter(park));
    }
    return records;
  }

  /** Marks a request as done. */
  private ProducerRecord<byte[], byte[]> done(HandOver request) {
    return new ProducerRecord<>(Topics.LEDGER, partitions.of(request), utf8(request.key()), null);
  }

  private ProducerRecord<byte[], byte[]> ledger(LedgerEntry entry) {
    return new ProducerRecord<>(
        Topics.LEDGER, partitions.of(entry), utf8(entry.key()), Json.write(entry));
  }

  private ProducerRecord<byte[], byte[]> raw(Decision.Publish publish) {
    Source source =
        new Source(publish.object().objectKey(), publish.contentType(), publish.content().length);
    CloudEvent event =
        CloudEvent.of(publish.id(), CloudEvent.RAW_TYPE, madeBy, source, publish.contentType());
    return RecordHeaders.add(
        new ProducerRecord<>(Topics.RAW, publish.id().bytes(), publish.content()), event.headers());
  }

  private ProducerRecord<byte[], byte[]> deadLetter(Decision.Park park) {
    String key = park.object().objectKey();
    CloudEvent event =
        new CloudEvent(
            key + "/" + park.object().modified() + "/" + madeBy.version(),
            CloudEvent.RAW_TYPE,
            "/papierstroom/" + madeBy.stage(),
            key,
            Instant.now(),
            "application/octet-stream",
            park.content().isPresent() ? Optional.empty() : Optional.of(key),
            Optional.empty());
    DeadLetter why =
        new DeadLetter(
            park.reason(),
            park.detail(),
            madeBy.stage(),
            madeBy.version(),
            "",
            -1,
            -1,
            Instant.now());
    return RecordHeaders.add(
        RecordHeaders.add(
            new ProducerRecord<>(
                Topics.INGEST_DEAD_LETTERS, utf8(key), park.content().orElse(new byte[0])),
            event.headers()),
        why.headers());
  }

  private static byte[] utf8(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
