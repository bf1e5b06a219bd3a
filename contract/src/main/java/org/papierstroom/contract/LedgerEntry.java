package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * What ingest remembers, on the compacted topic {@code documents.ledger}.
 *
 * <p>Keys: an object's key in the bucket for {@link ObjectEntry}, and {@code /object} before it
 * where it begins with a slash; keys that begin with {@code /} for the others.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LedgerEntry.ObjectEntry.class, name = "object"),
  @JsonSubTypes.Type(value = LedgerEntry.DocumentEntry.class, name = "document"),
  @JsonSubTypes.Type(value = LedgerEntry.Copy.class, name = "copy"),
  @JsonSubTypes.Type(value = LedgerEntry.HandOver.class, name = "hand-over"),
  @JsonSubTypes.Type(value = LedgerEntry.Release.class, name = "release")
})
public sealed interface LedgerEntry {

  /** The record's key. */
  String key();

  /**
   * What the owner of an object asks of the owner of its document id, when they stand in ledger
   * partitions of different instances. Kept beside the document, in the order of the asking, and
   * removed by a tombstone when done.
   */
  sealed interface Request extends LedgerEntry permits HandOver, Release {
    String documentId();

    String objectKey();
  }

  /**
   * An object of the bucket as it was when ingest took it.
   *
   * @param modified as the bucket reports it
   * @param documentId SHA-256 of its bytes; absent when they were never read
   * @param sameAs the object under which the same bytes were first published
   * @param reason why it was parked
   * @param etag as the bucket reports it, where it does
   */
  record ObjectEntry(
      String objectKey,
      long bytes,
      Instant modified,
      State state,
      Optional<String> documentId,
      Optional<String> sameAs,
      Optional<Reason> reason,
      Instant time,
      Optional<String> etag)
      implements LedgerEntry {

    @Override
    public String key() {
      return key(objectKey);
    }

    public static String key(String objectKey) {
      return objectKey.startsWith("/") ? "/object" + objectKey : objectKey;
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
      /** It was removed from the bucket. */
      @JsonProperty("deleted")
      DELETED
    }
  }

  /**
   * A document that was published.
   *
   * @param objectKey an object that holds its bytes: the first, and another when that one went away
   * @param time when it was published
   * @param deleted when it was deleted because no object held its bytes any more; the same bytes
   *     dropped again are published again
   */
  record DocumentEntry(String documentId, String objectKey, Instant time, Optional<Instant> deleted)
      implements LedgerEntry {

    @Override
    public String key() {
      return key(documentId);
    }

    public static String key(String documentId) {
      return "/document/" + documentId;
    }
  }

  /** A further object that holds a document's bytes, kept beside the document. */
  record Copy(String documentId, String objectKey, Instant time) implements LedgerEntry {

    @Override
    public String key() {
      return key(documentId, objectKey);
    }

    public static String key(String documentId, String objectKey) {
      return "/copy/" + documentId + "/" + objectKey;
    }
  }

  /** A request to publish an object. */
  record HandOver(
      String objectKey,
      long bytes,
      Instant modified,
      String documentId,
      Instant time,
      Optional<String> etag)
      implements Request {

    @Override
    public String key() {
      return "/hand-over/" + documentId + "/" + objectKey;
    }
  }

  /** A request to note that an object does not hold a document's bytes any more. */
  record Release(String objectKey, String documentId, Instant time) implements Request {

    @Override
    public String key() {
      return "/release/" + documentId + "/" + objectKey;
    }
  }
}
