package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * What ingest remembers, on the compacted topic {@code documents.ledger}.
 *
 * <p>Keys: an object's key in the bucket for {@link ObjectEntry}; keys that begin with {@code /}
 * (which no object key does) for the other two.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LedgerEntry.ObjectEntry.class, name = "object"),
  @JsonSubTypes.Type(value = LedgerEntry.DocumentEntry.class, name = "document"),
  @JsonSubTypes.Type(value = LedgerEntry.HandOver.class, name = "hand-over")
})
public sealed interface LedgerEntry {

  /** The record's key. */
  String key();

  /**
   * An object of the bucket as it was when ingest took it.
   *
   * @param modified as the bucket reports it
   * @param documentId SHA-256 of its bytes; absent when they were never read
   * @param sameAs the object under which the same bytes were first published
   * @param reason why it was parked
   */
  record ObjectEntry(
      String objectKey,
      long bytes,
      Instant modified,
      State state,
      Optional<String> documentId,
      Optional<String> sameAs,
      Optional<Reason> reason,
      Instant time)
      implements LedgerEntry {

    @Override
    public String key() {
      return objectKey;
    }

    /** How far ingest is with an object. */
    public enum State {
      /** Its raw event is on {@code documents.raw}. */
      @JsonProperty("published")
      PUBLISHED,
      /** Its bytes had been published before, under another name or an earlier time. */
      @JsonProperty("same")
      SAME,
      /** Another instance, the one that owns the document id, publishes it. */
      @JsonProperty("handed-over")
      HANDED_OVER,
      /** It stands in {@code documents.ingest.dlq}. */
      @JsonProperty("parked")
      PARKED,
      /** It was removed from the bucket, and what was made of it was deleted. */
      @JsonProperty("deleted")
      DELETED
    }
  }

  /** A document that was published, and the object it was first published from. */
  record DocumentEntry(String documentId, String objectKey, Instant time) implements LedgerEntry {

    @Override
    public String key() {
      return key(documentId);
    }

    public static String key(String documentId) {
      return "/document/" + documentId;
    }
  }

  /**
   * A request from the owner of an object to the owner of its document id, which stand in different
   * ledger partitions, to publish it. Removed by a tombstone when done.
   */
  record HandOver(String objectKey, long bytes, Instant modified, String documentId, Instant time)
      implements LedgerEntry {

    @Override
    public String key() {
      return "/hand-over/" + documentId + "/" + objectKey;
    }
  }
}
