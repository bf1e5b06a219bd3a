package org.papierstroom.ingest;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;

/**
 * In which partition of the ledger a key stands: where Kafka's own producers would put it
 * (murmur2), except that copies of a document and requests for it stand beside the document.
 */
record LedgerPartitions(int count) {

  int of(String key) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % count;
  }

  int of(LedgerEntry entry) {
    return switch (entry) {
      case LedgerEntry.Request request -> of(DocumentEntry.key(request.documentId()));
      case LedgerEntry.Copy copy -> of(DocumentEntry.key(copy.documentId()));
      case LedgerEntry.ObjectEntry object -> of(object.key());
      case DocumentEntry document -> of(document.key());
    };
  }
}
