package org.papierstroom.ingest.ledger;

import java.util.Optional;
import org.papierstroom.contract.LedgerEntry.Copy;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Reason;
import org.papierstroom.ingest.take.Content;

/** What to do with a settled object. The {@code object} entry is written in any case. */
public sealed interface Decision {

  ObjectEntry object();

  /** Whether the object stands in the dead letters afterwards. */
  default boolean parks() {
    return object().state() == ObjectEntry.State.PARKED;
  }

  /**
   * New content, or content that was deleted before: publish it.
   *
   * @param before the document's entry when it was deleted before
   */
  record Publish(
      ObjectEntry object,
      DocumentEntry document,
      Optional<DocumentEntry> before,
      Content content,
      String contentType)
      implements Decision {}

  /**
   * Known content: only remember where it stands too.
   *
   * @param copy absent when the document's entry names this object
   */
  record Same(ObjectEntry object, Optional<Copy> copy) implements Decision {}

  /** The document id belongs to another instance: ask it. */
  record Ask(ObjectEntry object, HandOver request) implements Decision {}

  /**
   * No document of ours: park it.
   *
   * @param content absent when it is too large to travel
   */
  record Park(ObjectEntry object, Reason reason, String detail, Optional<byte[]> content)
      implements Decision {}

  /** Parked before for the same bytes: its time is new, its dead letter stands already. */
  record StillParked(ObjectEntry object) implements Decision {}

  /** It was removed from the bucket. */
  record Removed(ObjectEntry object) implements Decision {}
}
