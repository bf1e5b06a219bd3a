package org.papierstroom.stage.wayback;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.TopicScan;

/** The files that ingest could not take: open as long as the ledger says that they are parked. */
final class ParkedFiles {

  private final TopicScan scan;

  ParkedFiles(TopicScan scan) {
    this.scan = scan;
  }

  /** Shows the newest dead letter of each, without the file's bytes. */
  void scan(Consumer<OpenLetter> visitor) {
    Set<String> parked = parked();
    Map<String, OpenLetter> newest = new HashMap<>();
    scan.topic(
        Topics.INGEST_DEAD_LETTERS,
        record -> {
          if (record.key() == null) {
            return;
          }
          String key = new String(record.key(), StandardCharsets.UTF_8);
          if (parked.contains(key)) {
            letter(key, record).ifPresent(letter -> newest.put(key, letter));
          }
        });
    newest.values().forEach(visitor);
  }

  private Set<String> parked() {
    Set<String> parked = new HashSet<>();
    scan.topic(
        Topics.LEDGER,
        record -> {
          String key = new String(record.key(), StandardCharsets.UTF_8);
          if (isParked(record)) {
            parked.add(key);
          } else {
            parked.remove(key);
          }
        });
    return parked;
  }

  private static boolean isParked(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return false;
    }
    try {
      return Json.read(record.value(), LedgerEntry.class) instanceof ObjectEntry object
          && object.state() == ObjectEntry.State.PARKED;
    } catch (Json.MalformedEvent e) {
      return false; // ingest itself reports such records
    }
  }

  private static Optional<OpenLetter> letter(String key, ConsumerRecord<byte[], byte[]> record) {
    try {
      DeadLetter why = DeadLetter.fromHeaders(RecordHeaders.toMap(record.headers()));
      var brief =
          new ConsumerRecord<byte[], byte[]>(
              record.topic(), record.partition(), record.offset(), record.key(), new byte[0]);
      return Optional.of(new OpenLetter(why, key, key, Optional.empty(), brief));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // written by somebody else
    }
  }
}
