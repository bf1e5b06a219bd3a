package org.papierstroom.ingest.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;

/** The ledger's partitions that this instance owns, as they stand. */
public final class Ledger {

  private final Map<Integer, Map<String, LedgerEntry>> partitions = new HashMap<>();

  /** Begins with an empty partition, to be filled from the topic. */
  public void own(int partition) {
    partitions.put(partition, new HashMap<>());
  }

  public void disown(int partition) {
    partitions.remove(partition);
  }

  public boolean owns(int partition) {
    return partitions.containsKey(partition);
  }

  /** Remembers an entry; of a partition that is not owned, nothing. */
  public void put(int partition, LedgerEntry entry) {
    entries(partition).ifPresent(entries -> entries.put(entry.key(), entry));
  }

  /** Forgets an entry, as a tombstone says. */
  public void remove(int partition, String key) {
    entries(partition).ifPresent(entries -> entries.remove(key));
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
    for (Map<String, LedgerEntry> entries : partitions.values()) {
      collect(entries.values(), open);
    }
    return open;
  }

  private static void collect(Collection<LedgerEntry> entries, List<HandOver> open) {
    for (LedgerEntry entry : entries) {
      if (entry instanceof HandOver handOver) {
        open.add(handOver);
      }
    }
  }

  private <T extends LedgerEntry> Optional<T> entry(int partition, String key, Class<T> kind) {
    return entries(partition)
        .map(entries -> entries.get(key))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private Optional<Map<String, LedgerEntry>> entries(int partition) {
    return Optional.ofNullable(partitions.get(partition));
  }
}
