package org.papierstroom.console.index;

import java.util.Optional;
import org.papierstroom.contract.EntitiesEvent;

/** A document while arrivals are worked into it. */
final class Draft {

  private Card card;
  private String plain;
  private Change<Arrival.Text> text = new Change.None<>();
  private Change<Arrival.Entities> entities = new Change.None<>();

  /** What happened to an event. */
  sealed interface Change<T> {
    record None<T>() implements Change<T> {}

    record Came<T>(T arrival) implements Change<T> {}

    record Went<T>() implements Change<T> {}
  }

  Draft(Card card, String plain) {
    this.card = card;
    this.plain = plain;
  }

  void take(Arrival arrival) {
    switch (arrival) {
      case Arrival.Text came -> {
        text = new Change.Came<>(came);
        plain = came.event().text();
        card = card.withText(Optional.of(TextFacts.of(came.event()))).seen(came.time());
      }
      case Arrival.Entities came -> {
        entities = new Change.Came<>(came);
        card = card.withEntities(Optional.of(EntityFacts.of(came.event()))).seen(came.time());
      }
      case Arrival.TextGone ignored -> {
        text = new Change.Went<>();
        plain = "";
        card = card.withText(Optional.empty());
      }
      case Arrival.EntitiesGone ignored -> {
        entities = new Change.Went<>();
        card = card.withEntities(Optional.empty());
      }
      case Arrival.Status status -> card = card.withStatus(status.status());
      case Arrival.StatusGone gone -> card = card.withoutStatus(gone.stage());
      case Arrival.Parked parked -> card = card.withLetter(parked.letter());
      case Arrival.LetterGone gone -> card = card.withoutLetter(gone.topic());
    }
  }

  Card card() {
    return card;
  }

  /** The document's text; empty when it has none. */
  String plain() {
    return plain;
  }

  Change<Arrival.Text> text() {
    return text;
  }

  Change<Arrival.Entities> entities() {
    return entities;
  }

  /** Mentions stand on the day of the text: they are written anew when either changes. */
  boolean mentionsChange() {
    return !(text instanceof Change.None && entities instanceof Change.None);
  }

  /** The mentions that came, where they did. */
  Optional<EntitiesEvent> newMentions() {
    return entities instanceof Change.Came<Arrival.Entities> came
        ? Optional.of(came.arrival().event())
        : Optional.empty();
  }
}
