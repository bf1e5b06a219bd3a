package org.papierstroom.ingest.ledger;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry.State;
import org.papierstroom.contract.Reason;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.ingest.take.ContentKind;

/** Decides by the ledger what to do with objects. Changes nothing. */
public final class Intake {

  private final Ledger ledger;
  private final ToIntFunction<String> partitionOf;
  private final InstantSource clock;

  /**
   * An intake.
   *
   * @param partitionOf the ledger partition of a key
   */
  public Intake(Ledger ledger, ToIntFunction<String> partitionOf, InstantSource clock) {
    this.ledger = ledger;
    this.partitionOf = partitionOf;
    this.clock = clock;
  }

  /** Whether this instance shall look after an object, and has not yet as it stands now. */
  public boolean wants(BucketObject object) {
    int partition = partitionOf.applyAsInt(object.key());
    return ledger.owns(partition)
        && ledger.object(partition, object.key()).filter(known -> same(known, object)).isEmpty();
  }

  /** What to do with a settled object whose bytes were read. */
  public Decision decide(BucketObject object, byte[] content) {
    Optional<String> contentType = ContentKind.of(content);
    if (contentType.isEmpty()) {
      return new Decision.Park(
          entry(
              object,
              State.PARKED,
              Optional.empty(),
              Optional.empty(),
              Optional.of(Reason.NOT_A_PDF)),
          Reason.NOT_A_PDF,
          "neither a PDF header nor plain text",
          Optional.of(content));
    }
    DocumentId id = DocumentId.of(content);
    if (!ledger.owns(documentPartition(id.value()))) {
      return ask(object, id);
    }
    return publishOnce(object, id, contentType.get(), content);
  }

  /** What to do with an object that is larger than what is taken. */
  public Decision tooLarge(BucketObject object, long limit) {
    return new Decision.Park(
        entry(
            object,
            State.PARKED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Reason.TOO_LARGE)),
        Reason.TOO_LARGE,
        "%d bytes, the limit is %d".formatted(object.bytes(), limit),
        Optional.empty());
  }

  /**
   * What to do with an object that another instance handed over.
   *
   * @return nothing when its bytes are not the ones that were handed over
   */
  public Optional<Decision> decide(HandOver request, byte[] content) {
    DocumentId id = DocumentId.of(content);
    Optional<String> contentType = ContentKind.of(content);
    if (!id.value().equals(request.documentId()) || contentType.isEmpty()) {
      return Optional.empty();
    }
    BucketObject object =
        new BucketObject(request.objectKey(), request.bytes(), request.modified());
    return Optional.of(publishOnce(object, id, contentType.get(), content));
  }

  /** The ledger partition in which a document, and requests for it, are kept. */
  public int documentPartition(String documentId) {
    return partitionOf.applyAsInt(DocumentEntry.key(documentId));
  }

  private Decision publishOnce(
      BucketObject object, DocumentId id, String contentType, byte[] content) {
    Optional<DocumentEntry> first = ledger.document(documentPartition(id.value()), id.value());
    if (first.isPresent()) {
      return new Decision.Same(
          entry(
              object,
              State.SAME,
              Optional.of(id),
              first.map(DocumentEntry::objectKey),
              Optional.empty()));
    }
    return new Decision.Publish(
        entry(object, State.PUBLISHED, Optional.of(id), Optional.empty(), Optional.empty()),
        new DocumentEntry(id.value(), object.key(), clock.instant()),
        id,
        contentType,
        content);
  }

  private Decision ask(BucketObject object, DocumentId id) {
    return new Decision.Ask(
        entry(object, State.HANDED_OVER, Optional.of(id), Optional.empty(), Optional.empty()),
        new HandOver(object.key(), object.bytes(), object.modified(), id.value(), clock.instant()));
  }

  private ObjectEntry entry(
      BucketObject object,
      State state,
      Optional<DocumentId> id,
      Optional<String> sameAs,
      Optional<Reason> reason) {
    return new ObjectEntry(
        object.key(),
        object.bytes(),
        object.modified(),
        state,
        id.map(DocumentId::value),
        sameAs,
        reason,
        clock.instant());
  }

  private static boolean same(ObjectEntry known, BucketObject object) {
    return known.bytes() == object.bytes() && known.modified().equals(object.modified());
  }
}
