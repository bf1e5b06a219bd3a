package org.papierstroom.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;

/** The ledger's partitions that this instance owns, as they stand. */
public final class Ledger {

  private final Map<Integer, Entries> partitions = new HashMap<>();

  /** Requests stand apart: they are few and asked for often. */
  private record Entries(Map<String, LedgerEntry> known, Map<String, HandOver> requests) {

    Entries() {
      this(new HashMap<>(), new LinkedHashMap<>());
    }
  }

  /** Begins with an empty partition, to be filled from the topic. */
  public void own(int partition) {
    partitions.put(partition, new Entries());
  }

  public void disown(int partition) {
    partitions.remove(partition);
  }

  public boolean owns(int partition) {
    return partitions.containsKey(partition);
  }

  /** Remembers an entry; of a partition that is not owned, nothing. */
  public void put(int partition, LedgerEntry entry) {
    Entries entries = partitions.get(partition);
    if (entries == null) {
      return;
    }
    if (entry instanceof HandOver request) {
      entries.requests().put(request.key(), request);
      return;
    }
    entries.known().put(entry.key(), entry);
  }

  /** Forgets an entry, as a tombstone says. */
  public void remove(int partition, String key) {
    Entries entries = partitions.get(partition);
    if (entries != null) {
      entries.known().remove(key);
      entries.requests().remove(key);
    }
  }

  public Optional<ObjectEntry> object(int partition, String objectKey) {
    return entry(partition, objectKey, ObjectEntry.class);
  }

  public Optional<DocumentEntry> document(int partition, String documentId) {
    return entry(partition, DocumentEntry.key(documentId), DocumentEntry.class);
  }

  /** What other instances asked this one to publish and it has not yet. */
  public List<HandOver> handOvers() {
    List<HandOver> open = new ArrayList<>();
    partitions.values().forEach(entries -> open.addAll(entries.requests().values()));
    return open;
  }

  private <T extends LedgerEntry> Optional<T> entry(int partition, String key, Class<T> kind) {
    return Optional.ofNullable(partitions.get(partition))
        .map(entries -> entries.known().get(key))
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
