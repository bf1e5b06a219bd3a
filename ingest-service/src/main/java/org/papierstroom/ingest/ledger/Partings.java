package org.papierstroom.ingest.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.papierstroom.contract.LedgerEntry.Copy;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.Release;

/**
 * Decides by the ledger what becomes of a document when an object parts from it. Changes nothing.
 */
public final class Partings {

  private final Ledger ledger;
  private final ToIntFunction<String> partitionOf;
  private final InstantSource clock;

  public Partings(Ledger ledger, ToIntFunction<String> partitionOf, InstantSource clock) {
    this.ledger = ledger;
    this.partitionOf = partitionOf;
    this.clock = clock;
  }

  /** What it means that an object was removed, or holds other bytes now. */
  public Parting of(String objectKey, String documentId) {
    int partition = partitionOf.applyAsInt(DocumentEntry.key(documentId));
    if (!ledger.owns(partition)) {
      return new Parting.Ask(new Release(objectKey, documentId, clock.instant()));
    }
    Optional<DocumentEntry> document =
        ledger.document(partition, documentId).filter(entry -> entry.deleted().isEmpty());
    if (document.isEmpty()) {
      return new Parting.Nothing();
    }
    Optional<Copy> copy = ledger.copy(partition, documentId, objectKey);
    if (!document.get().objectKey().equals(objectKey)) {
      return copy.<Parting>map(Parting.CopyGone::new).orElseGet(Parting.Nothing::new);
    }
    return ledger
        .anyCopy(partition, documentId)
        .<Parting>map(
            other -> new Parting.Succeeded(named(document.get(), other.objectKey()), other))
        .orElseGet(() -> new Parting.Last(deleted(document.get(), clock.instant())));
  }

  private static DocumentEntry named(DocumentEntry document, String objectKey) {
    return new DocumentEntry(document.documentId(), objectKey, document.time(), document.deleted());
  }

  private static DocumentEntry deleted(DocumentEntry document, Instant when) {
    return new DocumentEntry(
        document.documentId(), document.objectKey(), document.time(), Optional.of(when));
  }
}
