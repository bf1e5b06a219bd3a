package org.papierstroom.nlp.service;

import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.nlp.tag.Tagger;
import org.papierstroom.nlp.tag.Tags;
import org.papierstroom.stage.Incoming;
import org.papierstroom.stage.Outgoing;
import org.papierstroom.stage.Work;
import org.papierstroom.stage.Worked;

/** A text event in, its entities event out. */
final class NlpWork implements Work {

  private static final String JSON = "application/json";

  private final Tagger tagger;
  private final MadeBy madeBy;

  NlpWork(Tagger tagger, MadeBy madeBy) {
    this.tagger = tagger;
    this.madeBy = madeBy;
  }

  @Override
  public Worked process(Incoming incoming) {
    TextEvent text;
    try {
      text = Json.read(incoming.value(), TextEvent.class);
    } catch (Json.MalformedEvent e) {
      return Worked.parked(Reason.UNREADABLE_EVENT, String.valueOf(e.getMessage()));
    }
    Tags tags = tagger.tag(text.cleanText());
    EntitiesEvent event =
        new EntitiesEvent(
            text.documentId(),
            text.source(),
            madeBy,
            tags.language(),
            tags.applied(),
            tags.mentions());
    DocumentId id = new DocumentId(text.documentId());
    return Worked.passed(
        new Outgoing(
            id.bytes(),
            CloudEvent.of(id, EntitiesEvent.TYPE, madeBy, text.source(), JSON),
            Json.write(event)));
  }
}
