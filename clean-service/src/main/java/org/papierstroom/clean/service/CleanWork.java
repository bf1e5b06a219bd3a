package org.papierstroom.clean.service;

import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.stage.Incoming;
import org.papierstroom.stage.Outgoing;
import org.papierstroom.stage.Work;
import org.papierstroom.stage.Worked;

/** A raw document in, its text event out. */
final class CleanWork implements Work {

  private static final String JSON = "application/json";

  private final DocumentReader reader;
  private final MadeBy madeBy;

  CleanWork(DocumentReader reader, MadeBy madeBy) {
    this.reader = reader;
    this.madeBy = madeBy;
  }

  @Override
  public Worked process(Incoming incoming) {
    String contentType = incoming.event().contentType();
    Source source = new Source(incoming.event().subject(), contentType, incoming.value().length);
    return switch (reader.read(incoming.value(), contentType)) {
      case Outcome.Passed<CleanText>(CleanText text) ->
          Worked.passed(event(DocumentId.of(incoming.value()), source, text));
      case Outcome.Parked<CleanText> parked -> Worked.parked(parked.reason(), parked.detail());
    };
  }

  private Outgoing event(DocumentId id, Source source, CleanText text) {
    TextEvent event = TextEvent.of(id, source, madeBy, text);
    return new Outgoing(
        id.bytes(), CloudEvent.of(id, TextEvent.TYPE, madeBy, source, JSON), Json.write(event));
  }
}
