package org.papierstroom.ingest;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import org.papierstroom.contract.LedgerEntry;

/**
 * In which partition of the ledger a key stands: where Kafka's own producers would put it
 * (murmur2), except that requests for a document stand beside the document.
 */
record LedgerPartitions(int count) {

  int of(String key) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % count;
  }

  int of(LedgerEntry entry) {
    return switch (entry) {
      case LedgerEntry.HandOver request -> of(LedgerEntry.DocumentEntry.key(request.documentId()));
      case LedgerEntry.ObjectEntry object -> of(object.key());
      case LedgerEntry.DocumentEntry document -> of(document.key());
    };
  }
}
