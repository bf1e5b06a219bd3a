package org.papierstroom.console.index;

import java.time.Instant;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.stage.receipt.PlacedStatus;

/** What came from a topic, about one document. Newer ones take the place of older ones. */
public sealed interface Arrival {

  /** The document's id; for what never became a document, the key of its dead letter. */
  String document();

  /**
   * Its text.
   *
   * @param json the event as it travelled
   */
  record Text(String document, TextEvent event, byte[] json, Instant time) implements Arrival {}

  /**
   * Its mentions.
   *
   * @param json the event as it travelled
   */
  record Entities(String document, EntitiesEvent event, byte[] json, Instant time)
      implements Arrival {}

  record TextGone(String document) implements Arrival {}

  record EntitiesGone(String document) implements Arrival {}

  record Status(PlacedStatus status) implements Arrival {
    @Override
    public String document() {
      return status.status().documentId();
    }
  }

  record StatusGone(String document, String stage) implements Arrival {}

  record Parked(ParkedLetter letter) implements Arrival {
    @Override
    public String document() {
      return letter.document();
    }
  }

  /** The dead letter of that topic was answered or taken away. */
  record LetterGone(String document, String topic) implements Arrival {}
}
