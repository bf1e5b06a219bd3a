package org.papierstroom.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.Copy;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry.State;
import org.papierstroom.contract.LedgerEntry.Request;

/** The ledger's partitions that this instance owns, as they stand. */
public final class Ledger {

  private final Map<Integer, LedgerPartition> partitions = new HashMap<>();

  /** Begins with an empty partition, to be filled from the topic. */
  public void own(int partition) {
    partitions.put(partition, new LedgerPartition());
  }

  public void disown(int partition) {
    partitions.remove(partition);
  }

  public boolean owns(int partition) {
    return partitions.containsKey(partition);
  }

  /** Remembers an entry; of a partition that is not owned, nothing. */
  public void put(int partition, LedgerEntry entry) {
    owned(partition).ifPresent(entries -> entries.put(entry));
  }

  /** Forgets an entry, as a tombstone says. */
  public void remove(int partition, String key) {
    owned(partition).ifPresent(entries -> entries.remove(key));
  }

  public Optional<ObjectEntry> object(int partition, String objectKey) {
    return owned(partition).flatMap(entries -> entries.object(objectKey));
  }

  /**
   * Whether the object stands in the dead letters of ingest: it was parked, or sent through once
   * more after that and not decided since.
   */
  public boolean parked(int partition, String objectKey) {
    return owned(partition).filter(entries -> entries.parked(objectKey)).isPresent();
  }

  public Optional<DocumentEntry> document(int partition, String documentId) {
    return owned(partition).flatMap(entries -> entries.document(documentId));
  }

  /** An object's copy of a document. */
  public Optional<Copy> copy(int partition, String documentId, String objectKey) {
    return owned(partition).flatMap(entries -> entries.copy(documentId, objectKey));
  }

  /** Any copy of a document. */
  public Optional<Copy> anyCopy(int partition, String documentId) {
    return owned(partition).flatMap(entries -> entries.anyCopy(documentId));
  }

  /** What other instances asked this one and it has not done yet, by partition as it was asked. */
  public List<Request> requests() {
    List<Request> open = new ArrayList<>();
    partitions.values().forEach(entries -> open.addAll(entries.requests()));
    return open;
  }

  /** Keys of the objects that the bucket should hold. */
  public Set<String> present() {
    Set<String> keys = new HashSet<>();
    for (LedgerPartition entries : partitions.values()) {
      entries.objects().stream()
          .filter(object -> object.state() != State.DELETED)
          .forEach(object -> keys.add(object.objectKey()));
    }
    return keys;
  }

  private Optional<LedgerPartition> owned(int partition) {
    return Optional.ofNullable(partitions.get(partition));
  }
}
