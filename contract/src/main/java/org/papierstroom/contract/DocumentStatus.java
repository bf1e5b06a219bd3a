package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * How far one stage is with one document: the value of a record on the compacted topic {@code
 * documents.status}. Written in the transaction of the result or dead letter that it tells of. The
 * statuses of a document, one for each stage, are its timeline; they stand in one partition.
 *
 * @param documentId the document's id; for a record that is no document of ours, its key
 * @param stage {@code ingest}, {@code clean} or {@code nlp}
 * @param objectKey the object in the bucket it came from; empty where nobody knows
 * @param madeBy what passed or parked it; for {@link State#REDRIVEN} and {@link State#DELETED} what
 *     had before
 * @param reason why it was parked
 * @param detail what was found, in one sentence without document text
 * @param input the record that was processed; absent for ingest, which reads no topic
 * @param time when the stage was done with it
 * @param milliseconds how long the stage worked on it
 */
public record DocumentStatus(
    String documentId,
    String stage,
    State state,
    String objectKey,
    MadeBy madeBy,
    Optional<Reason> reason,
    Optional<String> detail,
    Optional<Position> input,
    Instant time,
    long milliseconds) {

  /** What became of the document at the stage. */
  public enum State {
    /** Its event is on the stage's output topic. */
    @JsonProperty("passed")
    PASSED,
    /** It stands in the dead-letter topic of the stage. */
    @JsonProperty("parked")
    PARKED,
    /** It was sent through once more and is not done yet. */
    @JsonProperty("redriven")
    REDRIVEN,
    /** It was deleted from the bucket; what was made of it is deleted too. */
    @JsonProperty("deleted")
    DELETED
  }

  /** The record's key. */
  public String key() {
    return key(documentId, stage);
  }

  public static String key(String documentId, String stage) {
    return documentId + "/" + stage;
  }

  /** The same stage and document, sent through once more. */
  public DocumentStatus redriven(Instant when) {
    return new DocumentStatus(
        documentId, stage, State.REDRIVEN, objectKey, madeBy, reason, detail, input, when, 0);
  }
}
