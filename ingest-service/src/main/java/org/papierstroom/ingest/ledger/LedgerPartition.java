package org.papierstroom.ingest.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/** One partition of the ledger: the newest entry of each key, by kind. */
final class LedgerPartition {

  private static final int ID_LENGTH = 64;
  private static final String COPIES = "/copy/";

  /** By the record's key. */
  private final Map<String, ObjectEntry> objects = new HashMap<>();

  private final Map<String, DocumentEntry> documents = new HashMap<>();

  /** By document id, then by the record's key. */
  private final Map<String, Map<String, Copy>> copies = new HashMap<>();

  /** In the order of the asking: few, and asked for often. */
  private final Map<String, Request> requests = new LinkedHashMap<>();

  /** Keys of parked objects whose entry a redrive has taken away. */
  private final Set<String> redriven = new HashSet<>();

  void put(LedgerEntry entry) {
    switch (entry) {
      case ObjectEntry object -> {
        objects.put(object.key(), object);
        redriven.remove(object.key());
      }
      case DocumentEntry document -> documents.put(document.key(), document);
      case Copy copy ->
          copies
              .computeIfAbsent(copy.documentId(), ignored -> new LinkedHashMap<>())
              .put(copy.key(), copy);
      case Request request -> {
        requests.remove(request.key()); // asked again: it counts as asked last
        requests.put(request.key(), request);
      }
    }
  }

  void remove(String key) {
    requests.remove(key);
    documents.remove(key);
    if (key.startsWith(COPIES) && key.length() > COPIES.length() + ID_LENGTH) {
      String id = key.substring(COPIES.length(), COPIES.length() + ID_LENGTH);
      copies.computeIfPresent(id, (ignored, those) -> without(those, key));
    }
    ObjectEntry object = objects.remove(key);
    if (object != null && object.state() == State.PARKED) {
      redriven.add(key);
    }
  }

  Optional<ObjectEntry> object(String objectKey) {
    return Optional.ofNullable(objects.get(ObjectEntry.key(objectKey)));
  }

  boolean parked(String objectKey) {
    return redriven.contains(ObjectEntry.key(objectKey))
        || object(objectKey).filter(object -> object.state() == State.PARKED).isPresent();
  }

  Optional<DocumentEntry> document(String documentId) {
    return Optional.ofNullable(documents.get(DocumentEntry.key(documentId)));
  }

  Optional<Copy> copy(String documentId, String objectKey) {
    return Optional.ofNullable(
        copies.getOrDefault(documentId, Map.of()).get(Copy.key(documentId, objectKey)));
  }

  Optional<Copy> anyCopy(String documentId) {
    return copies.getOrDefault(documentId, Map.of()).values().stream().findFirst();
  }

  List<Request> requests() {
    return List.copyOf(requests.values());
  }

  Collection<ObjectEntry> objects() {
    return objects.values();
  }

  private static @org.jspecify.annotations.Nullable Map<String, Copy> without(
      Map<String, Copy> those, String key) {
    those.remove(key);
    return those.isEmpty() ? null : those;
  }
}
