package org.papierstroom.contract;

import java.util.List;
import java.util.Optional;

/** The value of a record on {@code documents.text}: see {@link CleanText} for the fields. */
public record TextEvent(
    String documentId,
    Source source,
    MadeBy madeBy,
    String text,
    List<Page> pages,
    List<Joint> joints,
    List<Uncertain> uncertain,
    Optional<Letter> letter,
    List<Note> notes) {

  /** CloudEvents type of this event. */
  public static final String TYPE = "org.papierstroom.document.text.v1";

  public static TextEvent of(
      DocumentId documentId, Source source, MadeBy madeBy, CleanText cleanText) {
    return new TextEvent(
        documentId.value(),
        source,
        madeBy,
        cleanText.text(),
        cleanText.pages(),
        cleanText.joints(),
        cleanText.uncertain(),
        cleanText.letter(),
        cleanText.notes());
  }

  public CleanText cleanText() {
    return new CleanText(text, pages, joints, uncertain, letter, notes);
  }
}
