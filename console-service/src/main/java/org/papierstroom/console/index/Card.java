package org.papierstroom.console.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Source;
import org.papierstroom.stage.receipt.PlacedStatus;
import org.papierstroom.stage.receipt.Receipt;

/**
 * All that a list or a search needs of one document.
 *
 * @param arrived when ingest took it; where nobody knows, when something of it was first seen
 * @param statuses the newest of each stage, by the stage
 * @param letters the newest of each dead-letter topic, by the topic
 */
public record Card(
    String document,
    Instant arrived,
    Optional<TextFacts> text,
    Optional<EntityFacts> entities,
    Map<String, PlacedStatus> statuses,
    Map<String, ParkedLetter> letters) {

  private static final String INGEST = "ingest";

  public Card {
    statuses = new TreeMap<>(statuses);
    letters = new TreeMap<>(letters);
  }

  static Card fresh(String document) {
    return new Card(document, Instant.MAX, Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }

  /** Its object in the bucket; empty where nobody knows. */
  public String objectKey() {
    return text.map(TextFacts::source)
        .map(Source::objectKey)
        .or(
            () ->
                statuses.values().stream()
                    .map(placed -> placed.status().objectKey())
                    .filter(key -> !key.isEmpty())
                    .findFirst())
        .or(() -> letters.values().stream().map(ParkedLetter::objectKey).findFirst())
        .orElse("");
  }

  /** The day on the letter; without one, the day it came. */
  public LocalDate day() {
    return text.flatMap(TextFacts::date)
        .orElseGet(() -> arrived.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** Where it stands; nothing for what no stage has said a word of. */
  public Optional<Receipt> receipt() {
    return statuses.isEmpty() ? Optional.empty() : Optional.of(Receipt.of(document, statuses));
  }

  /** The dead letters that nobody has answered: their stage still says parked, at that record. */
  public List<ParkedLetter> openLetters() {
    return letters.values().stream().filter(this::open).toList();
  }

  private boolean open(ParkedLetter letter) {
    PlacedStatus placed = statuses.get(letter.why().stage());
    if (placed == null || placed.status().state() != State.PARKED) {
      return false;
    }
    return letter.why().ofFile()
        || placed.status().input().filter(letter.why().position()::equals).isPresent();
  }

  /** True when there is nothing left to show. */
  boolean empty() {
    return text.isEmpty()
        && entities.isEmpty()
        && letters.isEmpty()
        && statuses.values().stream().allMatch(placed -> placed.status().state() == State.DELETED);
  }

  Card withText(Optional<TextFacts> facts) {
    return new Card(document, arrived, facts, entities, statuses, letters);
  }

  Card withEntities(Optional<EntityFacts> facts) {
    return new Card(document, arrived, text, facts, statuses, letters);
  }

  Card withStatus(PlacedStatus placed) {
    DocumentStatus status = placed.status();
    Map<String, PlacedStatus> newer = new TreeMap<>(statuses);
    newer.put(status.stage(), placed);
    boolean taken = status.stage().equals(INGEST) && status.state() != State.DELETED;
    Instant since = taken ? status.time() : earlier(status.time());
    return new Card(document, since, text, entities, newer, letters);
  }

  Card withoutStatus(String stage) {
    Map<String, PlacedStatus> fewer = new TreeMap<>(statuses);
    fewer.remove(stage);
    return new Card(document, arrived, text, entities, fewer, letters);
  }

  Card withLetter(ParkedLetter letter) {
    Map<String, ParkedLetter> more = new TreeMap<>(letters);
    more.put(letter.stands().topic(), letter);
    return new Card(document, arrived, text, entities, statuses, more).seen(letter.why().time());
  }

  Card withoutLetter(String topic) {
    Map<String, ParkedLetter> fewer = new TreeMap<>(letters);
    fewer.remove(topic);
    return new Card(document, arrived, text, entities, statuses, fewer);
  }

  /** Something of it was made at that time. */
  Card seen(Instant time) {
    return new Card(
        document,
        statuses.containsKey(INGEST) ? arrived : earlier(time),
        text,
        entities,
        statuses,
        letters);
  }

  private Instant earlier(Instant time) {
    return time.isBefore(arrived) ? time : arrived;
  }
}
