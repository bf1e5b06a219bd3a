package org.papierstroom.console.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.receipt.Receipt;
import org.papierstroom.stage.receipt.Step;

/**
 * A document as a list shows it.
 *
 * @param state {@code passed}, {@code parked}, {@code under-way} or {@code deleted}
 * @param at the stage that has the word
 * @param since when the last stage was done with it
 */
public record Row(
    String document,
    String objectKey,
    Instant arrived,
    Instant since,
    String state,
    String at,
    Optional<Reason> reason,
    Optional<LocalDate> date,
    Optional<String> subject,
    int pages,
    int organisations,
    int countries,
    int amounts,
    List<EntityFacts.Named> named,
    List<Stage> stages) {

  private static final int SHOWN_NAMES = 3;

  /** How far one stage is. */
  public record Stage(String stage, DocumentStatus.State state, long milliseconds) {}

  public Row {
    named = List.copyOf(named);
    stages = List.copyOf(stages);
  }

  public static Row of(Card card) {
    Optional<Receipt> receipt = card.receipt();
    List<Step> steps = receipt.map(Receipt::stages).orElse(List.of());
    Optional<EntityFacts> entities = card.entities();
    return new Row(
        card.document(),
        card.objectKey(),
        card.arrived(),
        steps.stream().map(Step::time).max(Instant::compareTo).orElse(card.arrived()),
        state(card),
        receipt.map(Receipt::at).orElse(entities.isPresent() ? "nlp" : "clean"),
        steps.stream().flatMap(step -> step.reason().stream()).findFirst(),
        card.text().flatMap(TextFacts::date),
        card.text().flatMap(TextFacts::subject),
        card.text().map(TextFacts::pages).orElse(0),
        entities.map(facts -> facts.organisations().size()).orElse(0),
        entities.map(facts -> facts.countries().size()).orElse(0),
        entities.map(facts -> facts.amounts().size()).orElse(0),
        entities
            .map(facts -> facts.organisations().stream().limit(SHOWN_NAMES).toList())
            .orElse(List.of()),
        steps.stream()
            .map(step -> new Stage(step.stage(), step.state(), step.milliseconds()))
            .toList());
  }

  /** What no stage has said a word of was made by a version that wrote no statuses. */
  private static String state(Card card) {
    return card.receipt()
        .map(Receipt::state)
        .orElse(card.entities().isPresent() ? Receipt.State.PASSED : Receipt.State.UNDER_WAY)
        .name()
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
