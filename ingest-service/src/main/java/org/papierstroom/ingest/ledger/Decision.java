package org.papierstroom.ingest.ledger;

import java.util.Optional;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Reason;

/** What to do with a settled object. The {@code object} entry is written in any case. */
public sealed interface Decision {

  ObjectEntry object();

  /** New content: publish it. */
  record Publish(
      ObjectEntry object, DocumentEntry document, DocumentId id, String contentType, byte[] content)
      implements Decision {}

  /** Known content: only remember where it stands too. */
  record Same(ObjectEntry object) implements Decision {}

  /** The document id belongs to another instance: ask it. */
  record Ask(ObjectEntry object, HandOver request) implements Decision {}

  /**
   * No document of ours: park it.
   *
   * @param content absent when it was too large to be read
   */
  record Park(ObjectEntry object, Reason reason, String detail, Optional<byte[]> content)
      implements Decision {}
}
