package org.papierstroom.ingest.ledger;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.LedgerEntry.Copy;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry.State;
import org.papierstroom.contract.Reason;
import org.papierstroom.ingest.take.Content;

/** Decides by the ledger what to do with objects. Changes nothing. */
public final class Intake {

  private final Ledger ledger;
  private final ToIntFunction<String> partitionOf;
  private final InstantSource clock;

  /**
   * An intake.
   *
   * @param partitionOf the ledger partition of a record's key
   */
  public Intake(Ledger ledger, ToIntFunction<String> partitionOf, InstantSource clock) {
    this.ledger = ledger;
    this.partitionOf = partitionOf;
    this.clock = clock;
  }

  /** Whether this instance shall look after an object, and has not yet as it stands now. */
  public boolean wants(BucketObject object) {
    return ledger.owns(partition(object.key()))
        && known(object.key()).filter(known -> same(known, object)).isEmpty();
  }

  /** What the ledger says of an object of this instance. */
  public Optional<ObjectEntry> known(String objectKey) {
    return ledger.object(partition(objectKey), objectKey);
  }

  /** Whether an object of this instance stands in the dead letters of ingest. */
  public boolean parked(String objectKey) {
    return ledger.parked(partition(objectKey), objectKey);
  }

  /** What to do with a settled object that was read. */
  public Decision decide(BucketObject object, Content content) {
    if (content.contentType().isEmpty()) {
      return park(
          object,
          Optional.of(content.id()),
          Reason.NOT_A_PDF,
          "neither a PDF header nor plain text",
          content.inline());
    }
    if (!ledger.owns(documentPartition(content.id()))) {
      return ask(object, content.id());
    }
    return publishOnce(object, content, content.contentType().get());
  }

  /** What to do with an object that is larger than what is taken. */
  public Decision tooLarge(BucketObject object, long limit) {
    String detail = "%d bytes, the limit is %d".formatted(object.bytes(), limit);
    return park(object, Optional.empty(), Reason.TOO_LARGE, detail, Optional.empty());
  }

  /**
   * What to do with an object that another instance handed over.
   *
   * @return nothing when its bytes are not the ones that were handed over
   */
  public Optional<Decision> decide(HandOver request, Content content) {
    if (!content.id().value().equals(request.documentId())) {
      return Optional.empty();
    }
    return content
        .contentType()
        .map(contentType -> publishOnce(object(request), content, contentType));
  }

  /** What to do about an object of this instance that was removed. */
  public Optional<Decision> removed(String objectKey) {
    return known(objectKey)
        .map(
            known ->
                new Decision.Removed(
                    new ObjectEntry(
                        objectKey,
                        known.bytes(),
                        known.modified(),
                        State.DELETED,
                        known.documentId(),
                        Optional.empty(),
                        Optional.empty(),
                        clock.instant(),
                        known.etag())));
  }

  /** The object that another instance handed over. */
  public static BucketObject object(HandOver request) {
    return new BucketObject(
        request.objectKey(), request.bytes(), request.modified(), request.etag());
  }

  private Decision publishOnce(BucketObject object, Content content, String contentType) {
    DocumentId id = content.id();
    Optional<DocumentEntry> known = ledger.document(documentPartition(id), id.value());
    Optional<DocumentEntry> first = known.filter(document -> document.deleted().isEmpty());
    if (first.isPresent()) {
      String holder = first.get().objectKey();
      return new Decision.Same(
          entry(object, State.SAME, Optional.of(id), Optional.of(holder), Optional.empty()),
          holder.equals(object.key())
              ? Optional.empty()
              : Optional.of(new Copy(id.value(), object.key(), clock.instant())));
    }
    return new Decision.Publish(
        entry(object, State.PUBLISHED, Optional.of(id), Optional.empty(), Optional.empty()),
        new DocumentEntry(id.value(), object.key(), clock.instant(), Optional.empty()),
        known,
        content,
        contentType);
  }

  private Decision ask(BucketObject object, DocumentId id) {
    return new Decision.Ask(
        entry(object, State.HANDED_OVER, Optional.of(id), Optional.empty(), Optional.empty()),
        new HandOver(
            object.key(),
            object.bytes(),
            object.modified(),
            id.value(),
            clock.instant(),
            object.etag()));
  }

  private Decision park(
      BucketObject object,
      Optional<DocumentId> id,
      Reason reason,
      String detail,
      Optional<byte[]> content) {
    ObjectEntry parked = entry(object, State.PARKED, id, Optional.empty(), Optional.of(reason));
    return known(object.key()).filter(known -> sameFault(known, parked)).isPresent()
        ? new Decision.StillParked(parked)
        : new Decision.Park(parked, reason, detail, content);
  }

  /** Same bytes, as far as they are known, parked for the same reason. */
  private static boolean sameFault(ObjectEntry known, ObjectEntry parked) {
    return known.state() == State.PARKED
        && known.reason().equals(parked.reason())
        && known.bytes() == parked.bytes()
        && known.documentId().equals(parked.documentId())
        && (known.documentId().isPresent() || known.etag().equals(parked.etag()));
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
        clock.instant(),
        object.etag());
  }

  private int partition(String objectKey) {
    return partitionOf.applyAsInt(ObjectEntry.key(objectKey));
  }

  private int documentPartition(DocumentId id) {
    return partitionOf.applyAsInt(DocumentEntry.key(id.value()));
  }

  private static boolean same(ObjectEntry known, BucketObject object) {
    return known.state() != State.DELETED
        && known.bytes() == object.bytes()
        && known.modified().equals(object.modified())
        && known.etag().equals(object.etag());
  }
}
