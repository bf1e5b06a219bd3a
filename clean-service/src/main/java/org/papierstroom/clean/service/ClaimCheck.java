package org.papierstroom.clean.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.Incoming;
import org.papierstroom.stage.SurroundingsUnavailable;

/** The content of a raw event: in the record, or where the event says it lies. */
record ClaimCheck(DocumentStore store, long maxBytes) {

  /**
   * Which document a raw event is about.
   *
   * @return or why it cannot be told
   */
  static Outcome<DocumentId> document(Incoming incoming) {
    if (incoming.event().dataRef().isEmpty()) {
      return Outcome.passed(DocumentId.of(incoming.value()));
    }
    try {
      return Outcome.passed(new DocumentId(new String(incoming.key(), StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Outcome.parked(Reason.UNREADABLE_EVENT, "its key is no document id");
    }
  }

  /**
   * Fetches the content, and makes sure that it is the document's.
   *
   * @throws SurroundingsUnavailable when the bucket is away
   */
  Outcome<byte[]> content(DocumentId document, Incoming incoming) {
    Optional<String> reference = incoming.event().dataRef();
    if (reference.isEmpty()) {
      return Outcome.passed(incoming.value());
    }
    Optional<String> objectKey = reference.flatMap(BucketKeys::fromReference);
    if (objectKey.isEmpty()) {
      return Outcome.parked(
          Reason.UNREADABLE_EVENT, "its ce_dataref is no reference to an object in the bucket");
    }
    try {
      return store
          .fetch(objectKey.get(), maxBytes)
          .map(found -> checked(document, found))
          .orElseGet(() -> Outcome.parked(Reason.CONTENT_GONE, "the object is not there any more"));
    } catch (IOException e) {
      throw new SurroundingsUnavailable("the bucket does not answer", e);
    }
  }

  private Outcome<byte[]> checked(DocumentId document, DocumentStore.Found found) {
    return switch (found) {
      case DocumentStore.Found.Larger(long bytes) ->
          Outcome.parked(Reason.TOO_LARGE, bytes + " bytes, and the limit is " + maxBytes);
      case DocumentStore.Found.Content(byte[] content) ->
          DocumentId.of(content).equals(document)
              ? Outcome.passed(content)
              : Outcome.parked(
                  Reason.CONTENT_GONE, "the object holds something else than when it was taken");
    };
  }
}
