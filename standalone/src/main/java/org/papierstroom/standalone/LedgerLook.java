package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.TopicScan;

/** Looks up in the ledger what ingest knows of an object. */
final class LedgerLook {

  private LedgerLook() {}

  /** The object of that key; else the only one whose key ends so. */
  static Optional<ObjectEntry> atKey(String key, KafkaClients clients) {
    Map<String, ObjectEntry> found =
        entries(clients, entry -> entry.objectKey().equals(key) || endsWith(entry, key));
    if (found.containsKey(key)) {
      return Optional.ofNullable(found.get(key));
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /** The object that lies at the file's place; else one with the same bytes. */
  static Optional<ObjectEntry> atFile(Path file, DocumentId id, KafkaClients clients) {
    String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
    Map<String, ObjectEntry> found =
        entries(
            clients,
            entry ->
                path.endsWith("/" + entry.objectKey())
                    || entry.documentId().filter(id.value()::equals).isPresent());
    return found.values().stream()
        .filter(entry -> path.endsWith("/" + entry.objectKey()))
        .max(java.util.Comparator.comparingInt(entry -> entry.objectKey().length()))
        .or(() -> found.values().stream().findFirst());
  }

  private static boolean endsWith(ObjectEntry entry, String key) {
    return entry.objectKey().endsWith("/" + key);
  }

  private static Map<String, ObjectEntry> entries(
      KafkaClients clients, Predicate<ObjectEntry> wanted) {
    Map<String, ObjectEntry> found = new HashMap<>();
    try (TopicScan scan = new TopicScan(clients)) {
      scan.topic(
          Topics.LEDGER,
          record -> {
            String key = new String(record.key(), UTF_8);
            Optional<ObjectEntry> entry = entry(record.value()).filter(wanted);
            if (entry.isPresent()) {
              found.put(key, entry.get());
            } else {
              found.remove(key);
            }
          });
    }
    return found;
  }

  private static Optional<ObjectEntry> entry(byte @org.jspecify.annotations.Nullable [] value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Json.read(value, LedgerEntry.class) instanceof ObjectEntry object
          ? Optional.of(object)
          : Optional.empty();
    } catch (Json.MalformedEvent e) {
      return Optional.empty(); // ingest itself reports such records
    }
  }
}
