package org.papierstroom.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.Topics;
import org.papierstroom.ingest.ledger.Decision;
import org.papierstroom.ingest.ledger.LedgerChange;
import org.papierstroom.ingest.ledger.Parting;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.StatusRecords;
import org.papierstroom.stage.trace.TransactionSpans;

/** A batch as the records that carry it out. */
final class IngestRecords {

  private static final byte[] ELSEWHERE = new byte[0];

  private final MadeBy madeBy;
  private final LedgerPartitions partitions;

  IngestRecords(MadeBy madeBy, LedgerPartitions partitions) {
    this.madeBy = madeBy;
    this.partitions = partitions;
  }

  List<ProducerRecord<byte[], byte[]>> of(Batch batch, TransactionSpans spans) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    IngestSpans begun = new IngestSpans(spans);
    batch.changes().forEach(change -> records.add(ledger(change)));
    batch.partings().forEach(parting -> records.addAll(of(parting)));
    batch.steps().forEach(step -> records.addAll(of(step, begun)));
    return records;
  }

  private List<ProducerRecord<byte[], byte[]>> of(Batch.Step step, IngestSpans spans) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    step.mended().ifPresent(mended -> records.addAll(noDeadLetter(mended.objectKey())));
    switch (step.decision()) {
      case Decision.Publish publish -> {
        records.add(raw(publish, spans.published(publish, step.moments())));
        records.add(
            status(
                publish.content().id().value(),
                publish.object().objectKey(),
                State.PASSED,
                step.moments().took()));
      }
      case Decision.Park park -> {
        records.add(deadLetter(park, spans.parked(park, step.moments())));
        records.add(parked(park, step.moments().took()));
      }
      case Decision.Same ignored -> {}
      case Decision.StillParked ignored -> {}
      case Decision.Ask ignored -> {}
      case Decision.Removed ignored -> {}
    }
    return records;
  }

  private List<ProducerRecord<byte[], byte[]>> of(Parting parting) {
    return parting instanceof Parting.Last(DocumentEntry document) ? deleted(document) : List.of();
  }

  private ProducerRecord<byte[], byte[]> ledger(LedgerChange change) {
    byte[] key = utf8(change.entry().key());
    int partition = partitions.of(change.entry());
    return switch (change) {
      case LedgerChange.Put put ->
          new ProducerRecord<>(Topics.LEDGER, partition, key, Json.write(put.entry()));
      case LedgerChange.Remove ignored -> new ProducerRecord<>(Topics.LEDGER, partition, key, null);
    };
  }

  private ProducerRecord<byte[], byte[]> raw(Decision.Publish publish, Optional<String> trace) {
    String key = publish.object().objectKey();
    Source source = new Source(key, publish.contentType(), publish.content().bytes());
    CloudEvent event =
        CloudEvent.of(
            publish.content().id(), CloudEvent.RAW_TYPE, madeBy, source, publish.contentType());
    if (publish.content().inline().isEmpty()) {
      event = event.withDataRef(BucketKeys.toReference(key));
    }
    return RecordHeaders.add(
        new ProducerRecord<>(
            Topics.RAW,
            publish.content().id().bytes(),
            publish.content().inline().orElse(ELSEWHERE)),
        afresh(event, publish.before()).withTraceParent(trace).headers());
  }

  /** What was deleted and comes again is another event, not a repeat. */
  private static CloudEvent afresh(CloudEvent event, Optional<DocumentEntry> before) {
    return before
        .flatMap(DocumentEntry::deleted)
        .map(
            deleted ->
                new CloudEvent(
                    event.id() + "/after-" + deleted.toEpochMilli(),
                    event.type(),
                    event.source(),
                    event.subject(),
                    event.time(),
                    event.contentType(),
                    event.dataRef(),
                    event.traceParent()))
        .orElse(event);
  }

  /** Nothing of the document is left; the stages after this one carry it on. */
  private List<ProducerRecord<byte[], byte[]>> deleted(DocumentEntry document) {
    CloudEvent event =
        CloudEvent.deleted(
            document.documentId(),
            madeBy.stage(),
            document.objectKey(),
            Long.toString(document.time().toEpochMilli()));
    return List.of(
        RecordHeaders.add(
            new ProducerRecord<>(Topics.RAW, utf8(document.documentId()), null), event.headers()),
        status(document.documentId(), document.objectKey(), State.DELETED, Duration.ZERO));
  }

  private List<ProducerRecord<byte[], byte[]>> noDeadLetter(String objectKey) {
    String key = ObjectEntry.key(objectKey);
    return List.of(
        new ProducerRecord<>(Topics.INGEST_DEAD_LETTERS, utf8(key), null),
        status(key, objectKey, State.DELETED, Duration.ZERO));
  }

  private ProducerRecord<byte[], byte[]> deadLetter(Decision.Park park, Optional<String> trace) {
    String key = park.object().objectKey();
    CloudEvent event =
        new CloudEvent(
            key + "/" + park.object().modified() + "/" + madeBy.version(),
            CloudEvent.RAW_TYPE,
            "/papierstroom/" + madeBy.stage(),
            key,
            Instant.now(),
            "application/octet-stream",
            park.content().isPresent()
                ? Optional.empty()
                : Optional.of(BucketKeys.toReference(key)),
            trace);
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
                Topics.INGEST_DEAD_LETTERS,
                utf8(park.object().key()), // as in the ledger, where a redrive takes it away
                park.content().orElse(ELSEWHERE)),
            event.headers()),
        why.headers());
  }

  private ProducerRecord<byte[], byte[]> parked(Decision.Park park, Duration took) {
    return status(
        park.object().key(),
        park.object().objectKey(),
        State.PARKED,
        Optional.of(park.reason()),
        Optional.of(park.detail()),
        took);
  }

  private ProducerRecord<byte[], byte[]> status(
      String document, String objectKey, State state, Duration took) {
    return status(document, objectKey, state, Optional.empty(), Optional.empty(), took);
  }

  private ProducerRecord<byte[], byte[]> status(
      String document,
      String objectKey,
      State state,
      Optional<Reason> reason,
      Optional<String> detail,
      Duration took) {
    return StatusRecords.of(
        new DocumentStatus(
            document,
            madeBy.stage(),
            state,
            objectKey,
            madeBy,
            reason,
            detail,
            Optional.empty(),
            Instant.now(),
            took.toMillis()));
  }

  private static byte[] utf8(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
