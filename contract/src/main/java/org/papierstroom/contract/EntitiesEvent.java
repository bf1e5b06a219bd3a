package org.papierstroom.contract;

import java.util.List;

/**
 * The value of a record on {@code documents.entities}.
 *
 * @param language ISO 639-1 of the document's main language, {@code und} where undetermined
 * @param applied what was applied to it, such as {@code organisations}, {@code countries}, {@code
 *     amounts}: a language we know less of gets fewer taggers, never a failure
 * @param mentions in the order of the text, none overlapping
 */
public record EntitiesEvent(
    String documentId,
    Source source,
    MadeBy madeBy,
    String language,
    List<String> applied,
    List<Mention> mentions) {

  /** CloudEvents type of this event. */
  public static final String TYPE = "org.papierstroom.document.entities.v1";

  public EntitiesEvent {
    applied = List.copyOf(applied);
    mentions = List.copyOf(mentions);
  }
}
